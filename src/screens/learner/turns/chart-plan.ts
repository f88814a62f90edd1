import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Turn } from '../../../core/debrief/turning-points';
import type { Room } from '../../kit/room';

type Dot = { readonly x: number; readonly y: number };

/** Where everything on the picture of a conversation stands. */
export type ChartPlan = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly anger: string;
  readonly filled: string;
  readonly trust: string;
  readonly levels: readonly { readonly level: number; readonly y: number }[];
  /** One for each reply: its place on the line of anger, and the column that is its own. */
  readonly marks: readonly (Dot & { readonly from: number; readonly to: number })[];
  /** Whether the number of each reply has room below it. */
  readonly numbered: readonly boolean[];
  /** Where feelings moved after the customer had answered. */
  readonly events: readonly Dot[];
  readonly labels: { readonly anger: number; readonly trust: number };
};

type Step = { readonly at: number; readonly anger: number; readonly trust: number };

/** Lays out anger and trust over a conversation in the room there is. */
export function planChart(turns: readonly Turn[], { width, rem }: Room): ChartPlan {
  const [left, right] = [1.75 * rem, Math.max(width - 4 * rem, width / 2)];
  const [top, bottom] = [1.25 * rem, (width < 30 * rem ? 12 : 14) * rem];
  const x = scaleLinear([0, turns.length + 0.5], [left, right]);
  const y = scaleLinear([0, 10], [bottom, top]);
  const steps = stepsOf(turns);
  const last = steps.at(-1) ?? { at: 0, anger: 0, trust: 0 };
  const draw = (feeling: 'anger' | 'trust'): string =>
    line<Step>(
      ({ at }) => x(at),
      (step) => y(step[feeling]),
    ).curve(curveMonotoneX)(steps) ?? '';
  const each = x(1) - x(0);
  const every = Math.max(1, Math.ceil((1.35 * rem) / each));
  return {
    width,
    height: bottom + 3 * rem,
    left,
    right,
    top,
    bottom,
    anger: draw('anger'),
    trust: draw('trust'),
    filled:
      area<Step>(
        ({ at }) => x(at),
        bottom,
        ({ anger }) => y(anger),
      ).curve(curveMonotoneX)(steps) ?? '',
    levels: y.ticks(2).map((level) => ({ level, y: y(level) })),
    marks: turns.map(({ number, after }) => ({
      x: x(number),
      y: y(after.anger),
      from: x(number - 0.5),
      to: x(number + 0.5),
    })),
    numbered: turns.map(({ number }) => (number - 1) % every === 0),
    events: turns
      .filter(({ after, later }) => after.anger !== later.anger || after.trust !== later.trust)
      .map(({ number, later }) => ({ x: x(number + 0.5), y: y(later.anger) })),
    labels: apart(y(last.anger), y(last.trust), 1.125 * rem, [top, bottom]),
  };
}

/** A reply stands at its number; what happened before the next one, halfway to it. */
function stepsOf(turns: readonly Turn[]): readonly Step[] {
  const [first] = turns;
  if (!first) return [];
  const step = (at: number, { anger, trust }: Turn['before']): Step => ({ at, anger, trust });
  return [
    step(0, first.before),
    ...turns.flatMap(({ number, after, later }) => [
      step(number, after),
      step(number + 0.5, later),
    ]),
  ];
}

/** Two labels that would lie on each other stand `least` apart, within `bounds`. */
function apart(
  anger: number,
  trust: number,
  least: number,
  [top, bottom]: readonly [number, number],
): ChartPlan['labels'] {
  if (Math.abs(anger - trust) >= least) return { anger, trust };
  const middle = Math.min(bottom - least / 2, Math.max(top + least / 2, (anger + trust) / 2));
  const up = anger <= trust ? -1 : 1;
  return { anger: middle + (up * least) / 2, trust: middle - (up * least) / 2 };
}

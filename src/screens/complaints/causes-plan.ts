import { scaleBand, scaleLinear } from 'd3-scale';
import type { CauseRow, CausesOverTime } from '../../core/complaints/causes-over-time';
import type { Room } from '../kit/room';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One kind of cause: its name, its base line, and what stands on it. */
type Lane = {
  readonly kind: CauseRow['kind'];
  readonly total: number;
  readonly base: number;
  readonly name: { readonly x: number; readonly y: number };
  /** A square for each record; or a bar for each column, with its number. */
  readonly boxes: readonly (Box & { readonly count: number | null })[];
};

/** Where everything on the picture of causes over time stands. */
export type CausesPlan = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly squares: boolean;
  readonly lanes: readonly Lane[];
  /** The first day of a column, where there is room to say it. */
  readonly days: readonly { readonly day: number; readonly x: number; readonly y: number }[];
};

/** More records than this in a column are a bar. */
const MOST_SQUARES = 6;
const SQUARE = 1.25;
const BAR = 3;

/** Lays out how often each kind of cause came up in the room there is. */
export function planCauses({ starts, rows }: CausesOverTime, { width, rem }: Room): CausesPlan {
  const narrow = width < 36 * rem;
  const [left, right] = [narrow ? 0 : 13 * rem, width - 2.5 * rem];
  const x = scaleBand<number>([...starts], [left, right]).padding(0.15);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const squares = most <= MOST_SQUARES;
  const unit = Math.min(SQUARE * rem, x.bandwidth());
  const tall = squares ? most * unit : BAR * rem;
  const rise = scaleLinear([0, most], [0, squares ? tall : tall - rem]);
  const name = narrow ? 1.5 * rem : 0;
  const step = name + tall + 0.75 * rem;
  const lanes = rows.map(({ kind, counts, total }, at): Lane => {
    const base = (at + 1) * step;
    const boxes = counts.flatMap((count, column): Lane['boxes'] => {
      const from = x(starts[column] ?? 0) ?? 0;
      if (count === 0) return [];
      if (!squares) {
        const height = rise(count);
        const [bar, y] = [Math.min(x.bandwidth(), 3 * rem), base - height];
        return [{ x: from + (x.bandwidth() - bar) / 2, y, width: bar, height, count }];
      }
      const own = from + (x.bandwidth() - unit) / 2;
      return Array.from({ length: count }, (_, n) => ({
        ...{ x: own, y: base - (n + 1) * unit, width: unit, height: unit, count: null },
      }));
    });
    const y = narrow ? base - tall - 0.375 * rem : base - 0.375 * rem;
    return { kind, total, base, name: { x: 0, y }, boxes };
  });
  const bottom = rows.length * step;
  const every = Math.max(1, Math.ceil((4 * rem) / x.step()));
  return {
    ...{ width, left, right, squares, lanes, height: bottom + 1.75 * rem },
    days: starts.flatMap((day, at) =>
      at % every === 0
        ? [{ day, x: (x(day) ?? 0) + x.bandwidth() / 2, y: bottom + 1.25 * rem }]
        : [],
    ),
  };
}

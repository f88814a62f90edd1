import type { Chance } from '../../marking/chance';
import { countFor, parted, showing } from '../../marking/same-law';
import { behavioursOf, isNeeded, type MarkingPoint, type Scheme } from '../../marking/scheme';
import type { Exploration, Step } from '../explore/explore';
import { walkThrough } from '../explore/walk';
import { pointsInPlay } from './in-play';
import { factsOf, momentOf } from './moments';

/** The points that some playthrough of a story gives a chance at, in the scheme's order. */
export function chancesOf(exploration: Exploration, scheme: Scheme): readonly Chance[] {
  return pointsInPlay(scheme, walkThrough(exploration)).flatMap(
    (point) => chanceOf(point, exploration) ?? [],
  );
}

/** Null where no playthrough offers enough to observe it by. */
function chanceOf(point: MarkingPoint, exploration: Exploration): Chance | null {
  const ends = endsOf(namedIn(point, exploration), exploration);
  const seen = ends.filter((offered) => isObservable(point, offered));
  return seen.length === 0 ? null : { point: point.id, always: seen.length === ends.length };
}

/** Whether what was on offer is enough to observe a point by, whatever was chosen of it. */
function isObservable({ rules }: MarkingPoint, offered: ReadonlySet<string>): boolean {
  const on = (of: readonly string[]): number => of.filter((one) => offered.has(one)).length;
  const enough = rules.every((rule) => !isNeeded(rule) || countFor(rule, offered) >= rule.atLeast);
  return enough && rules.some((rule) => rule.kind !== 'in-order' && on(rule.of) > 0);
}

/** What bears on a point, and where a rule ties it to a law, that again about each law of the story. */
function namedIn(point: MarkingPoint, { states }: Exploration): readonly string[] {
  const tied = point.rules.flatMap((rule) =>
    rule.kind === 'shown' && rule.with ? [...rule.of, ...rule.with] : [],
  );
  if (tied.length === 0) return behavioursOf(point);
  const shown = new Set(states.flatMap(({ replies }) => replies.flatMap(showing)));
  return [...behavioursOf(point), ...[...shown].filter((one) => isAbout(one, tied))];
}

function isAbout(shown: string, named: readonly string[]): boolean {
  const { behaviour, card } = parted(shown);
  return card !== null && named.includes(behaviour);
}

/**
 * What was on offer of these behaviours by the end of a playthrough: every different set that some
 * playthrough comes to. On the way each set is a number, one bit for each behaviour.
 */
function endsOf(named: readonly string[], exploration: Exploration): readonly Set<string>[] {
  const { opening, states, colleagues } = exploration;
  const bits = (of: readonly string[]): number =>
    of.reduce((sum, one) => (named.includes(one) ? sum | (1 << named.indexOf(one)) : sum), 0);
  const offers = states.map(({ replies }) => bits(momentOf(replies, 0).chances));
  const visited = states.map(() => new Set<number>());
  const ends = new Set<number>();
  const open: (readonly [state: number, offered: number])[] = [];
  const go = (step: Step, before: number): void => {
    const offered = before | bits(factsOf(step, colleagues));
    if (step.to.kind === 'ended') ends.add(offered);
    if (step.to.kind !== 'decision' || visited[step.to.state]?.has(offered)) return;
    visited[step.to.state]?.add(offered);
    open.push([step.to.state, offered]);
  };
  go(opening, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const [state, before] = next;
    for (const step of states[state]?.steps ?? []) go(step, before | (offers[state] ?? 0));
  }
  return [...ends].map((mask) => new Set(named.filter((_, at) => mask & (1 << at))));
}

import { behavioursOf, type Scheme } from '../../marking/scheme';
import type { MarkEdge } from './moments';
import { isNoteFact, noteMoments, type RecordKept, toldBy, withNote, withNoteFacts } from './note';
import { isDone, type PointProgress, type PointTracker, trackPoint } from './tracker';

export const NOTHING: ReadonlySet<string> = new Set();

/** The number of the place that it comes to, and how many points were met for good on the way. */
export type Moved = { readonly id: number; readonly met: number };
/** What an edge is to marks: edges of one kind do the same to the same progress. */
export type Kind = {
  readonly number: number;
  readonly edge: MarkEdge;
  readonly ahead: ReadonlySet<string>;
};

/** Numbers the kinds of edges. */
export function createKinds(): (edge: MarkEdge, ahead: ReadonlySet<string>) => Kind {
  const byEdge = new WeakMap<MarkEdge, Kind>();
  const byKey = new Map<string, Kind>();
  return (edge, ahead) => {
    const known = byEdge.get(edge);
    if (known) return known;
    const { moment, facts, to } = edge;
    const key = [moment.chances, moment.shown, facts, to === 'end', [...ahead]].join('|');
    const kind = byKey.get(key) ?? { number: byKey.size, edge, ahead };
    byKey.set(key, kind);
    byEdge.set(edge, kind);
    return kind;
  };
}

/** How far one point has come, and what has come out that the record may yet show for it. */
type Place = { readonly progress: PointProgress; readonly facts: readonly string[] };
export type Lane = (place: number, kind: Kind) => Moved;

/** Follows one point from place to place; it begins at place 0. */
export function createLane(point: Scheme['points'][number], record: RecordKept): Lane {
  const tracked: Tracked = {
    tracker: trackPoint(point),
    named: new Set(withNoteFacts(behavioursOf(point))),
    monotone: point.rules.every((rule) => rule.kind !== 'in-order'),
  };
  const customer = ['record.customer'].filter((fact) => tracked.named.has(fact));
  const places: Place[] = [{ progress: tracked.tracker.start, facts: customer }];
  const ids = new Map<string, number>();
  /** By the number of the kind, and within it by the place. */
  const known: Moved[][] = [];
  return (place, kind) => {
    known[kind.number] ??= [];
    const row = known[kind.number] ?? [];
    const old = row[place];
    if (old) return old;
    const { met, ...next } = step(tracked, places[place], kind, record);
    const key = `${next.progress.join()}/${next.facts.join()}`;
    const id = ids.get(key) ?? places.length;
    if (id === places.length) places.push(next);
    ids.set(key, id);
    const made = { id, met: met === true ? 1 : 0 };
    row[place] = made;
    return made;
  };
}

type Tracked = {
  readonly tracker: PointTracker;
  readonly named: ReadonlySet<string>;
  /** Whether more facts in the record never lose what fewer would have earned. */
  readonly monotone: boolean;
};
type Settled = ReturnType<PointTracker['settle']>;

function step(
  tracked: Tracked,
  before: Place | undefined,
  { edge, ahead }: Kind,
  record: RecordKept,
): Place & { readonly met: boolean | null } {
  const { tracker, named } = tracked;
  const told = tracker.advance(before?.progress ?? [], edge.moment);
  const out = [...edge.facts, ...toldBy(edge.moment.shown)].filter((fact) => named.has(fact));
  const facts = [...new Set([...(before?.facts ?? []), ...out])].sort();
  if (edge.to === 'end') {
    return { ...tracker.settle(recorded(tracker, told, facts, record), NOTHING), facts: [] };
  }
  // Facts that have come out wait for the record, which is written after the end.
  const now = tracker.settle(told, withNote([...ahead, ...facts, ...RECORD_RISKS]));
  const then = now.met === null ? foreseen(tracked, now.progress, facts, ahead, record) : now;
  return { ...then, facts: isDone(then.progress) ? [] : facts };
}

/** What only adds to a record, whoever shows it; what may not be kept a reply can show as well. */
const RECORDABLE: ReadonlySet<string> = new Set([
  'record.customer',
  'record.contact',
  'record.reference',
  'record.remedy',
  'record.promise',
  'record.owner',
]);

/** What a record can go wrong in, whatever came out: the customer always has a name. */
const RECORD_RISKS: readonly string[] = ['record.gap', 'record.wrong'];

/**
 * Settles a point that only the record is still to decide, once no fact that may still come out
 * can change what the record makes of it.
 */
function foreseen(
  { tracker, named, monotone }: Tracked,
  progress: PointProgress,
  facts: readonly string[],
  ahead: ReadonlySet<string>,
  record: RecordKept,
): Settled {
  const waiting = [...named].filter((one) => ahead.has(one));
  if (isDone(progress) || !monotone || waiting.some((one) => !RECORDABLE.has(one))) {
    return { progress, met: null };
  }
  const fewest = tracker.settle(recorded(tracker, progress, facts, record), NOTHING);
  const every = [...new Set([...facts, ...waiting])];
  const most = tracker.settle(recorded(tracker, progress, every, record), NOTHING);
  return fewest.met === most.met ? fewest : { progress, met: null };
}

const SECRET = 'record.sensitive';

/** The note and the record, as moments: they could be written, and they were. */
function recorded(
  tracker: PointTracker,
  told: PointProgress,
  facts: readonly string[],
  record: RecordKept,
): PointProgress {
  const chances = facts.filter((fact) => !isNoteFact(fact));
  const kept = chances.filter((fact) => (fact === SECRET) === (record === 'worst'));
  const shown = record === 'worst' ? [...kept, 'record.gap'] : kept;
  const moments = [
    { chances: chances.filter((fact) => fact !== SECRET), shown: [] },
    ...noteMoments(facts, record),
    { chances: [...RECORD_RISKS, ...chances.filter((fact) => fact === SECRET)], shown },
  ];
  return moments.reduce(tracker.advance, told);
}

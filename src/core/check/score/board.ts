import type { Scheme } from '../../marking/scheme';
import { createKinds, createLane, type Moved } from './lane';
import type { MarkEdge } from './moments';
import type { RecordKept } from './note';

/** How far all points have come, under a number; and what an edge makes of it. */
type Board = {
  readonly start: number;
  readonly advance: (from: number, edge: MarkEdge, ahead: ReadonlySet<string>) => Moved;
};

/** Each point has a lane of its own with few places on it; a number here stands for all places. */
export function createBoard(points: Scheme['points'], record: RecordKept): Board {
  const lanes = points.map((point) => createLane(point, record));
  const places: (readonly number[])[] = [];
  const ids = new Map<string, number>();
  const kindOf = createKinds();
  // A lane has few places, so that each fits one character: a short key is what this costs most in.
  const idOf = (place: readonly number[]): number => {
    const key = String.fromCharCode(...place);
    const id = ids.get(key) ?? places.length;
    if (id === places.length) {
      ids.set(key, id);
      places.push(place);
    }
    return id;
  };
  return {
    start: idOf(lanes.map(() => 0)),
    advance(from, edge, ahead) {
      const kind = kindOf(edge, ahead);
      const before = places[from] ?? [];
      let met = 0;
      const moved = lanes.map((lane, at) => {
        const next = lane(before[at] ?? 0, kind);
        met += next.met;
        return next.id;
      });
      return { id: idOf(moved), met };
    },
  };
}

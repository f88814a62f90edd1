import type { Branch, Frame, Stop } from '../story/branching';
import type { Liveness } from './liveness';
import type { Read } from './steps';

/**
 * Names a stop so that two stops of one name go on alike: the same replies in the same words now,
 * and the same value in everything that can still be read. The customer's feelings count only
 * where the story itself goes on to read them (as `# mood: {mood()}` does): lines may then differ
 * in the feelings kept beside them, but never in words, signs, facts or marks.
 */
export function createLiveKey(liveness: Liveness): (stop: Stop) => string {
  const known = new WeakMap<readonly Branch[], Offer>();
  return (stop) => {
    const offer = known.get(stop.branches) ?? readOffer(stop.branches, liveness);
    known.set(stop.branches, offer);
    return offer.key + printValues(offer.reads, stop);
  };
}

/** The part of a stop's name that its replies settle, and what else it depends on. */
type Offer = { readonly key: string; readonly reads: readonly Read[] };

function readOffer(branches: readonly Branch[], liveness: Liveness): Offer {
  const reads = liveness.readFrom(branches.flatMap(pathsOf));
  const live = new Set(reads);
  const counts = reads.some((read) => !read.startsWith('v:'));
  return { key: JSON.stringify(branches.map((one) => branchKey(one, live, counts))), reads };
}

function pathsOf({ target, frames }: Branch): readonly string[] {
  return [target, ...frames.flatMap((frame) => frame.container ?? [])];
}

/** Texts are quoted, so that no text can be taken for the end of another. */
function printValues(reads: readonly Read[], stop: Stop): string {
  return reads.map((read) => JSON.stringify(valueIn(read, stop))).join();
}

/**
 * Names a turn so that two turns of one name do the same: the same branch, and the same value in
 * everything live that the turn may touch. Null where that cannot be known.
 */
export function createTurnKey(liveness: Liveness): (stop: Stop, branch: number) => string | null {
  const whole = liveness.readFrom(['']);
  if (whole.some((read) => read === 'dice' || read === 'turn' || read.startsWith('t:'))) {
    return () => null;
  }
  const known = new WeakMap<Branch, Offer>();
  return (stop, at) => {
    const branch = stop.branches[at];
    if (!branch) return null;
    const offer = known.get(branch) ?? readTurn(branch, liveness);
    known.set(branch, offer);
    return offer.key + printValues(offer.reads, stop);
  };
}

function readTurn(branch: Branch, liveness: Liveness): Offer {
  const paths = pathsOf(branch);
  const frames = branch.frames.map((frame) => [frame.container, frame.index, ...frame.temps]);
  const key = JSON.stringify([branch.target, branch.before, frames]);
  return { key, reads: touchedAndLive(liveness, paths) };
}

/** What a turn reads or writes, of that which matters then or later. */
function touchedAndLive(liveness: Liveness, paths: readonly string[]): readonly Read[] {
  const live = new Set(liveness.readFrom(paths));
  const touched = [...liveness.touchedFrom(paths)].flatMap((read) => {
    if (read.startsWith('w:')) return `v:${read.slice(2)}`;
    return read.startsWith('d:') ? `v:${read.split(':')[2] ?? ''}` : read;
  });
  return [...new Set(touched)].filter((read) => live.has(read)).sort();
}

function branchKey(branch: Branch, live: ReadonlySet<Read>, counts: boolean): readonly unknown[] {
  const { text, tags, target, before, frames } = branch;
  return [text, tags, target, counts ? before : '', frames.map((frame) => frameKey(frame, live))];
}

function frameKey(frame: Frame, live: ReadonlySet<Read>): readonly unknown[] {
  const temps = [...frame.temps].filter(([name]) => live.has(`v:${name}`)).sort();
  return [frame.container, frame.index, temps];
}

function valueIn(read: Read, stop: Stop): string | number {
  const colon = read.indexOf(':');
  const [view, name] = [read.slice(0, colon), read.slice(colon + 1)];
  if (read === 'turn') return stop.turn;
  if (read === 'dice') return stop.random;
  if (view === 'v') return stop.variable(name);
  if (view === 't') return stop.turn - (stop.turnsOf.get(name) ?? stop.turn + 1);
  const visits = stop.visits(name);
  const bound = Number(view.slice(1));
  if (view === 'c') return visits;
  return view.startsWith('m') ? visits % bound : Math.min(visits, bound);
}

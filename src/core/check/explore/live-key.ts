import type { Stop, View } from '../../story/branching';
import type { Branch, Frame } from '../../story/ways';
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
    return offer.key + printValues(offer.looks, stop);
  };
}

/** The part of a stop's name that its replies settle, and what else it depends on. */
type Offer = { readonly key: string; readonly looks: readonly Look[] };

function readOffer(branches: readonly Branch[], liveness: Liveness): Offer {
  const reads = liveness.readFrom(branches.flatMap(pathsOf));
  const live = new Set(reads);
  const counts = reads.some((read) => !read.startsWith('v:'));
  const key = JSON.stringify(branches.map((one) => branchKey(one, live, counts)));
  return { key, looks: reads.map(lookAt) };
}

function pathsOf({ target, frames }: Branch): readonly string[] {
  return [target, ...frames.flatMap((frame) => frame.container ?? [])];
}

/** Parted by null characters, so that no text can be taken for the end of another. */
function printValues(looks: readonly Look[], stop: Stop): string {
  let print = '';
  for (const look of looks) print += `${look(stop)}\0`;
  return print;
}

/**
 * Sees as much as anything that can follow from a branch can tell apart: no variable that is never
 * read again, and no fifth visit apart from a sixth where all that is asked is whether it was ever.
 */
export function createView(liveness: Liveness): (branch: Branch) => View {
  const counted = byPath(liveness.all);
  const known = new Map<readonly Read[], View>();
  return (branch) => {
    const reads = liveness.readFrom(pathsOf(branch));
    const view = known.get(reads) ?? viewOf(reads, counted);
    known.set(reads, view);
    return view;
  };
}

function viewOf(reads: readonly Read[], counted: ReadonlyMap<string, readonly Read[]>): View {
  const variables = new Set(reads.flatMap((read) => (read.startsWith('v:') ? read.slice(2) : [])));
  const counts = new Map(
    [...byPath(reads)].map(([path, here]) => [path, here.map(bound)] as const),
  );
  return {
    variable: (name) => variables.has(name),
    visits(path, visits) {
      // What the analysis does not know of is seen whole.
      if (!counted.has(path)) return visits;
      let seen = '';
      for (const look of counts.get(path) ?? []) seen += `${look(visits)},`;
      return seen;
    },
  };
}

/** What is read of the visits to each container. */
function byPath(reads: readonly Read[]): ReadonlyMap<string, readonly Read[]> {
  const views = new Map<string, Read[]>();
  for (const read of reads) {
    const path = read.slice(read.indexOf(':') + 1);
    if (/^[cm]/.test(read)) views.set(path, [...(views.get(path) ?? []), read]);
  }
  return views;
}

function branchKey(branch: Branch, live: ReadonlySet<Read>, counts: boolean): readonly unknown[] {
  const { text, tags, target, before, frames } = branch;
  return [text, tags, target, counts ? before : '', frames.map((frame) => frameKey(frame, live))];
}

function frameKey(frame: Frame, live: ReadonlySet<Read>): readonly unknown[] {
  const temps = [...frame.temps].filter(([name]) => live.has(`v:${name}`)).sort();
  return [frame.container, frame.index, temps];
}

type Look = (stop: Stop) => string | number;

/** Reads are looked at hundreds of thousands of times: each is taken apart once. */
function lookAt(read: Read): Look {
  const name = read.slice(read.indexOf(':') + 1);
  if (read === 'turn') return (stop) => stop.turn;
  // One throw is followed wherever dice are thrown, and no more is claimed: told apart, they go on for ever.
  if (read === 'dice') return () => 0;
  if (read.startsWith('v:')) return (stop) => stop.variable(name);
  if (read.startsWith('t:')) {
    return (stop) => stop.turn - (stop.turnsOf.get(name) ?? stop.turn + 1);
  }
  const bounded = bound(read);
  return (stop) => bounded(stop.visits(name));
}

/** `c3:` sees up to 3 visits, `m3:` the remainder by 3, `c:` all. */
function bound(read: Read): (visits: number) => number {
  const most = Number(read.slice(1, read.indexOf(':')));
  if (read.startsWith('m')) return (visits) => visits % most;
  return most === 0 ? (visits) => visits : (visits) => Math.min(visits, most);
}

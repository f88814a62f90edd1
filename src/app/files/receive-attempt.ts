import type { KeptThing } from '../../core/keeping/kept-file';
import { BadInput } from '../../core/transcript/bad-input';
import type { AttemptFile } from '../../core/transcript/codec';
import type { Entry } from '../../core/transcript/entries';
import { joinAmong, sameText } from '../../core/transcript/join-lists';
import type { Reflection } from '../../core/transcript/reflection';
import { freshId } from '../../shell/page/fresh-id';
import { here } from '../../shell/storage/here';
import { heldAttempts } from '../../shell/storage/hold';
import { type Envelope, type Learner, ME, ownerOf, type Store } from '../../shell/storage/store';
import { added } from '../../shell/storage/taken';
import type { Verification } from '../attempt/own-player';
import { verifyAttempt } from '../attempt/verification';
import type { Whose } from '../people/whose';
import { learnerFor, me } from '../people/whose';

/** Why a file was not read, where the reader of attempts has no sentence of its own. */
export type Refusal =
  | 'zip-damaged'
  | 'zip-overlapping'
  | 'zip-encrypted'
  | 'zip-nested'
  | 'zip-unknown-method'
  | 'zip-too-many'
  | 'zip-too-large'
  | 'too-large'
  | 'marks'
  | 'open'
  | 'record-of-another'
  | 'another-kind'
  | 'unreadable'
  | 'no-room';

/** What became of something that was no attempt: `joined` to what is here, or left as it `differs`. */
export type Became = 'new' | 'joined' | 'already' | 'differs' | 'beside';

/** What a file can hold that is no attempt and no record. */
type ThingKind = KeptThing['kind'] | 'exercise-marks' | 'centre' | 'story';

/** What became of one file that was brought in. */
export type Received = {
  readonly file: string;
  readonly outcome:
    | { readonly kind: 'refused'; readonly why: Refusal }
    /** `words`: one sentence that says what is wrong with it. */
    | { readonly kind: 'not-an-attempt'; readonly words: string }
    | {
        /** The record of an observation. */
        readonly kind: 'record';
        readonly record: { readonly id: string; readonly title: string };
        readonly whose: Whose;
        /** False where the very same was here already. */
        readonly isNew: boolean;
        /** Whether it was added to a record that is here, or parts from one. */
        readonly joined: 'added' | 'parted' | null;
        /** Whether it is what was signed, and its attempt what the story gives. */
        readonly sound: boolean;
      }
    | {
        readonly kind: 'thing';
        readonly what: ThingKind;
        readonly title: string;
        readonly became: Became;
        /** Whose browser it comes from, where that is not who uses this one. */
        readonly from?: Whose;
      }
    | {
        /**
         * `apart`: another attempt has its id, so it was given one of its own. `joined`: it goes on from
         * one that is here, which has grown by that.
         */
        readonly kind: 'kept' | 'apart' | 'already' | 'joined';
        readonly attempt: FiledAttempt;
        /** Whose it is; null if it is that of whoever uses this browser. */
        readonly whose: Whose | null;
        readonly verification: Verification;
        /** Whether what was written about it is not what is written here; what is here stays. */
        readonly otherReflection: boolean;
      };
};

/** An attempt that is kept here, as the list of a person's attempts shows it. */
export type FiledAttempt = {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

type Outcome = Extract<Received['outcome'], { kind: 'kept' | 'apart' | 'already' | 'joined' }>;

/** Takes attempts into a store, so that nothing in it is overwritten and nothing comes in twice. */
export type Reception = {
  readonly take: (file: AttemptFile) => Promise<Outcome | { kind: 'refused'; why: 'open' }>;
};

/** What is known of an attempt that is here already, without reading it. */
type Known = Pick<Envelope, 'id' | 'startedAt' | 'edition' | 'seed' | 'learner'>;

export async function createReception(store: Store): Promise<Reception> {
  await me(store);
  const learners: Learner[] = [...(await store.learners())];
  const ids = new Set<string>();
  const alike = new Map<string, Known[]>();
  const know = (one: Known): void => {
    ids.add(one.id);
    alike.set(likeness(one), [...(alike.get(likeness(one)) ?? []), one]);
  };
  for (const one of await store.envelopes()) know(one);
  return {
    async take(file) {
      const learner = learnerFor(file.learner, learners);
      const envelope = envelopeOf(file, learner);
      const verification = await verifyAttempt(store, file.entries);
      const whose = learner && { code: learner.code, name: learner.name };
      if (learner && isRenamed(learners, learner)) await store.keepLearner(learner);
      const same = await findSame(store, alike.get(likeness(envelope)) ?? [], file);
      // Only what the story gives is appended to what somebody played here.
      if (same && (same.more.length === 0 || verification.kind === 'verified')) {
        const grown = await growth(store, { ...same, title: envelope.title });
        if (grown === 'open') return { kind: 'refused', why: 'open' };
        const otherReflection = await differs(store, same.id, file.reflection);
        const { id, startedAt } = same;
        const attempt = { id, startedAt, title: envelope.title };
        if (learner) take(learners, learner);
        return { kind: grown, attempt, whose, verification, otherReflection };
      }
      const apart = ids.has(file.id);
      const attempt = apart ? { ...envelope, id: freshId() } : envelope;
      await store.bring(attempt, file.entries, learner, file.reflection ?? null, file.times);
      know(attempt);
      if (learner) take(learners, learner);
      const kind = apart ? 'apart' : 'kept';
      return { kind, attempt, whose, verification, otherReflection: false };
    },
  };
}

/** Only attempts of the same learner, begun at the same moment in the same way, can be the same. */
function likeness(one: Known): string {
  return JSON.stringify([ownerOf(one), one.startedAt, one.edition, one.seed]);
}

/** Whether somebody is known here without the name that the file gives. */
function isRenamed(learners: readonly Learner[], { id, name }: Learner): boolean {
  return learners.some((one) => one.id === id && one.name !== name);
}

/** Puts a learner in the place of who has that id; their name may have become known. */
function take(learners: Learner[], learner: Learner): void {
  const at = learners.findIndex(({ id }) => id === learner.id);
  if (at < 0) learners.push(learner);
  else learners[at] = learner;
}

function envelopeOf({ id, startedAt, entries }: AttemptFile, learner: Learner | null): Envelope {
  const [began] = entries;
  if (began?.kind !== 'began') throw new BadInput('An attempt starts with how it began.');
  const { scenario, title, edition, seed } = began;
  const owner = learner?.id ?? here() ?? ME;
  const whose = owner === ME ? {} : { learner: owner };
  return { id, scenario, title, edition, seed, startedAt, ...whose, broughtAt: Date.now() };
}

/** An attempt that is here, and what the file has beyond it. */
type Here = Known & { readonly from: number; readonly more: readonly Entry[] };

/** The attempt among those alike that this one is, or goes on from; null where it parts from all of them. */
async function findSame(
  store: Store,
  alike: readonly Known[],
  { entries }: AttemptFile,
): Promise<Here | null> {
  const kept = await Promise.all(
    alike.map(async ({ id }) => (await store.read(id))?.entries ?? []),
  );
  const place = joinAmong(kept, entries);
  const known = place && alike[place.at];
  if (!known || place.joining.kind === 'parted') return null;
  const more = place.joining.kind === 'theirs-goes-on' ? place.joining.more : [];
  return { ...known, from: entries.length - more.length, more };
}

type Growing = Pick<Here, 'id' | 'from' | 'more'> & { readonly title: string };

/** Appends what went on elsewhere, unless the attempt is open in a window: that one may go on by itself. */
async function growth(
  store: Store,
  { id, title, from, more }: Growing,
): Promise<'already' | 'joined' | 'open'> {
  if (more.length === 0) return 'already';
  if ((await heldAttempts()).has(id)) return 'open';
  const became = await added(() => store.append({ id, title }, from, more));
  if (became === 'failed') throw new DOMException('There is no room.', 'QuotaExceededError');
  return became === 'taken' ? 'open' : 'joined';
}

/** Adds what was written about an attempt where nothing is; says whether something else is. */
async function differs(
  store: Store,
  id: string,
  reflection: Reflection | undefined,
): Promise<boolean> {
  if (!reflection) return false;
  const here = await store.reflection(id);
  if (here) return sameText(here) !== sameText(reflection);
  await store.keepReflection(id, reflection);
  return false;
}

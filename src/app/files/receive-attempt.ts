import { BadInput } from '../../core/transcript/bad-input';
import type { AttemptFile } from '../../core/transcript/codec';
import type { Reflection } from '../../core/transcript/reflection';
import { freshId } from '../../shell/page/fresh-id';
import { type Envelope, type Learner, ownerOf, type Store } from '../../shell/storage/store';
import type { Verification } from '../attempt/own-player';
import { verifyAttempt } from '../attempt/verification';
import type { Whose } from '../people/whose';
import { learnerFor, me } from '../people/whose';

/** Why a file was not read, where the reader of attempts has no sentence of its own. */
export type Refusal =
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-nested'
  | 'zip-unknown-method'
  | 'zip-too-many'
  | 'zip-too-large'
  | 'too-large'
  | 'a-story'
  | 'a-centre'
  | 'record-of-another'
  | 'another-kind'
  | 'unreadable'
  | 'no-room';

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
        /** Whether it is what was signed, and its attempt what the story gives. */
        readonly sound: boolean;
      }
    | {
        /** `apart`: another attempt has its id, so it was given one of its own. */
        readonly kind: 'kept' | 'apart' | 'already';
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

type Outcome = Extract<Received['outcome'], { kind: 'kept' | 'apart' | 'already' }>;

/** Takes attempts into a store, so that nothing in it is overwritten and nothing comes in twice. */
export type Reception = {
  readonly take: (file: AttemptFile) => Promise<Outcome>;
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
      if (same) {
        const otherReflection = await differs(store, same.id, file.reflection);
        const attempt = { ...same, title: envelope.title };
        if (learner) take(learners, learner);
        return { kind: 'already', attempt, whose, verification, otherReflection };
      }
      const apart = ids.has(file.id);
      const attempt = apart ? { ...envelope, id: freshId() } : envelope;
      await store.bring(attempt, file.entries, learner, file.reflection ?? null);
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
  const whose = learner && { learner: learner.id };
  return { id, scenario, title, edition, seed, startedAt, ...whose, broughtAt: Date.now() };
}

/** The attempt among those alike that is this one, entry by entry. */
async function findSame(
  store: Store,
  alike: readonly Known[],
  { entries }: AttemptFile,
): Promise<Known | null> {
  if (alike.length === 0) return null;
  const text = sorted(entries);
  for (const one of alike) {
    const kept = await store.read(one.id);
    if (kept && sorted(kept.entries) === text) return one;
  }
  return null;
}

/** Adds what was written about an attempt where nothing is; says whether something else is. */
async function differs(
  store: Store,
  id: string,
  reflection: Reflection | undefined,
): Promise<boolean> {
  if (!reflection) return false;
  const here = await store.reflection(id);
  if (here) return sorted(here) !== sorted(reflection);
  await store.keepReflection(id, reflection);
  return false;
}

/** JSON with every group of fields in one order, so that what says the same reads the same. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

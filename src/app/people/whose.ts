import { report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { here } from '../../shell/storage/here';
import { type Envelope, type Learner, ME, ownerOf, type Store } from '../../shell/storage/store';

/** Whose an attempt is: a code that a centre gives or that was made here, and a name if there is one. */
export type Whose = { readonly code: string; readonly name: string };

/** Without what is easily taken for something else: 0 and O, 1 and I and L, 5 and S. */
const LETTERS = '2346789ABCDEFGHJKMNPQRTUVWXYZ';

/** Who uses this browser now: a code is made the first time it is asked for. */
export async function me(store: Store): Promise<Learner> {
  return personOf(store, here() ?? ME);
}

async function personOf(store: Store, id: string): Promise<Learner> {
  const known = (await store.learners()).find((one) => one.id === id);
  if (known) return known;
  const made = { id, code: newCode(), name: '' };
  // Where there is no room for it, it lasts as long as this call: a file needs one all the same.
  await store.keepLearner(made).catch(report);
  return made;
}

/** Whose an attempt is, as its file says it. */
export async function whoseIs(
  store: Store,
  { learner }: Pick<Envelope, 'learner'>,
): Promise<Whose> {
  const { code, name } = await personOf(store, ownerOf(learner === undefined ? {} : { learner }));
  return { code, name };
}

/** The learner of `all` that a file says it is of, or a new one; null for whoever is here now. */
export function learnerFor(whose: Whose | undefined, all: readonly Learner[]): Learner | null {
  if (!whose) return null;
  const now = all.find(({ id }) => id === (here() ?? ME));
  // A code alone is enough to tell who is here.
  if (now?.code === whose.code && (whose.name === '' || whose.name === now.name)) return null;
  return personFor(
    whose,
    all.filter(({ id }) => id !== now?.id),
  );
}

/** Whether a code was made here, so that nobody has said yet who they are. */
export function isMade(code: string): boolean {
  return MADE.test(code);
}

/**
 * Somebody by code and name among those who are known. Files carry the code alone unless names were
 * asked for, so that a code without a name is whoever has it, if that is one person; a name that is
 * new is added to the code.
 */
export function personFor<T extends Learner>(whose: Whose, all: readonly T[]): Learner {
  const same = all.filter(({ code }) => code !== '' && code === whose.code);
  const known = all.find(({ code, name }) => code === whose.code && name === whose.name);
  if (known) return known;
  const [only] = same;
  if (whose.name === '' && only && same.length === 1) return only;
  const nameless = same.find(({ name }) => name === '');
  if (nameless) return { ...nameless, name: whose.name };
  return { id: freshId(), code: whose.code, name: whose.name };
}

/** Characters in a code that is made here. */
const LENGTH = 8;

/** How many codes can be made: eight characters of 29. Of a thousand, two meet once in a million times. */
export const CODES = LETTERS.length ** LENGTH;

/** As it is made here now, and as it was when four characters were thought enough. */
const MADE = new RegExp(`^L-[${LETTERS}]{4}(-[${LETTERS}]{4})?$`);

/** A new learner code, in two halves so that it can be read out. */
export function newCode(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(LENGTH));
  const letters = Array.from(drawn, (one) => LETTERS[one % LETTERS.length]).join('');
  return `L-${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

import { report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { type Envelope, type Learner, ME, type Store } from '../../shell/storage/store';

/** Whose an attempt is: a code that a centre gives or that was made here, and a name if there is one. */
export type Whose = { readonly code: string; readonly name: string };

/** Without what is easily taken for something else: 0 and O, 1 and I and L, 5 and S. */
const LETTERS = '2346789ABCDEFGHJKMNPQRTUVWXYZ';

/** Who uses this browser: a code is made the first time it is asked for. */
export async function me(store: Store): Promise<Learner> {
  const known = (await store.learners()).find(({ id }) => id === ME);
  if (known) return known;
  const made = { id: ME, code: newCode(), name: '' };
  // Where there is no room for it, it lasts as long as this call: a file needs one all the same.
  await store.keepLearner(made).catch(report);
  return made;
}

/** Whose an attempt is, as its file says it. */
export async function whoseIs(
  store: Store,
  { learner }: Pick<Envelope, 'learner'>,
): Promise<Whose> {
  const all = await store.learners();
  const { code, name } = all.find(({ id }) => id === learner) ?? (await me(store));
  return { code, name };
}

/** The learner of `all` that a file says it is of, or a new one; null for whoever is here. */
export function learnerFor(whose: Whose | undefined, all: readonly Learner[]): Learner | null {
  if (!whose) return null;
  const here = all.find(({ id }) => id === ME);
  // A code alone is enough to tell who is here.
  if (here?.code === whose.code && (whose.name === '' || whose.name === here.name)) return null;
  return personFor(
    whose,
    all.filter(({ id }) => id !== ME),
  );
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

/** Four characters of 29: enough to tell a few hundred people apart, short enough to read out. */
function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(4));
  return `L-${Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

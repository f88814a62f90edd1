import { freshId } from './fresh-id';
import type { Whose } from './shell/overlay/files-cast';
import { type Envelope, type Learner, ME, type Store } from './shell/storage/store';

/** Without what is easily taken for something else: 0 and O, 1 and I and L, 5 and S. */
const LETTERS = '2346789ABCDEFGHJKMNPQRTUVWXYZ';

/** Who uses this browser: a code is made the first time it is asked for. */
export async function me(store: Store): Promise<Learner> {
  const known = (await store.learners()).find(({ id }) => id === ME);
  if (known) return known;
  const made = { id: ME, code: newCode(), name: '' };
  // Where there is no room for it, it lasts as long as this call: a file needs one all the same.
  await store.keepLearner(made).catch(() => {});
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

/** The learner with this code and this name among `all`, or a new one; null for whoever is here. */
export function learnerFor(whose: Whose | undefined, all: readonly Learner[]): Learner | null {
  if (!whose) return null;
  const known = all.find(({ code, name }) => code === whose.code && name === whose.name);
  const here = all.find(({ id }) => id === ME);
  // Saved before a name was written down here: the code is enough to tell.
  const mine = known?.id === ME || (here?.code === whose.code && whose.name === '');
  if (mine) return null;
  return known ?? { id: freshId(), ...whose };
}

/** Four characters of 29: enough to tell a few hundred people apart, short enough to read out. */
function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(4));
  return `L-${Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

import { comeIn, here, isShared, share } from '../../shell/storage/here';
import { type Learner, ME, ownerOf, type Store } from '../../shell/storage/store';
import { isMade, me, personFor, type Whose } from './whose';

/** Who somebody says they are who changes the code or the name: the same person, or somebody else. */
export type Answer = 'same' | 'somebody-else';

/** What became of it; `ask`: work is kept under the code or name that stood there, and nobody has said whose it is. */
type Changed = 'kept' | 'came-in' | 'ask';

/**
 * Puts a code and a name to whoever is here. Where work is kept under those that stood there, it is
 * theirs for ever: somebody has to say whether they are the same person, and else comes in as another.
 */
export async function changePerson(
  store: Store,
  whose: Whose,
  answer: Answer | null,
): Promise<Changed> {
  const now = await me(store);
  const others = (await store.learners()).filter(({ id }) => id !== now.id);
  const twin = others.find(({ code, name }) => code === whose.code && name === whose.name);
  const owns = (await store.envelopes()).some((one) => ownerOf(one) === now.id);
  if (owns && !isSame(now, whose)) {
    if (answer === null) return 'ask';
    // Who has a row of their own here is not the one whose work this is.
    if (answer === 'somebody-else' || (twin && !isUnnamed(now))) {
      await comeInAs(store, personFor(whose, others));
      return 'came-in';
    }
  }
  if (twin && (isShared() || now.id !== ME)) {
    comeIn(twin.id);
    return 'came-in';
  }
  await store.keepLearner({ id: now.id, ...whose });
  // Who said nothing of themselves until now turns out to be somebody who is known here.
  if (twin) await store.takeOn(twin.id);
  return 'kept';
}

/** Makes a new person, or finds the one with that code, and lets them in: from then on the browser is shared. */
export async function comeInAs(store: Store, person: Learner): Promise<void> {
  await store.keepLearner(person);
  if (!isShared()) share(true);
  comeIn(person.id);
}

/** Whether it is a name added to a code, or one that is taken away, and so the same person on their own computer. */
function isSame(now: Learner, { code, name }: Whose): boolean {
  if (now.code !== code) return false;
  return now.name === name || name === '' || (now.name === '' && !isShared());
}

function isUnnamed({ code, name }: Learner): boolean {
  return name === '' && isMade(code);
}

/** Somebody who can be chosen. */
export type Person = Learner;

/**
 * Everybody who can be chosen to play, those with a name first; `here` is who was chosen. Whoever said
 * nothing of themselves and played nothing is nobody to choose.
 */
export async function peopleHere(
  store: Store,
): Promise<{ readonly people: readonly Learner[]; readonly here: Learner | null }> {
  const now = here() === null ? null : await me(store);
  const owners = new Set((await store.envelopes()).map(ownerOf));
  const all = (await store.learners()).filter(
    (one) => !isUnnamed(one) || owners.has(one.id) || one.id === now?.id,
  );
  const people = all.toSorted(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') ||
      (a.name || a.code).localeCompare(b.name || b.code),
  );
  return { people, here: now };
}

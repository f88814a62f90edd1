import type { KeptThing } from '../../core/keeping/kept-file';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { type Learner, ME, type Store } from '../../shell/storage/store';
import { learnerFor, personFor } from '../people/whose';
import type { Became, Received } from './receive-attempt';

type Stores = { readonly attempts: Store; readonly assessments: AssessmentStore | null };
type People = Extract<KeptThing, { kind: 'people' }>;

/**
 * Takes in whom another browser knew. Who used it is somebody else until they say that it is them: the zip
 * may be a learner's, brought in by their assessor.
 */
export async function bringPeople(
  { attempts, assessments }: Stores,
  people: People,
): Promise<Received['outcome']> {
  const learners = [...(await attempts.learners())];
  const became: Became[] = [];
  for (const person of people.learners) {
    became.push(await bring(learnerFor(person, learners), person, learners, attempts.keepLearner));
  }
  const here = learnerFor(people.me, learners);
  if (here)
    became.push(await bring(here, { ...people.me, id: here.id }, learners, attempts.keepLearner));
  if (assessments) {
    const known = [...(await assessments.assessors())];
    for (const person of people.assessors) {
      became.push(await bring(personFor(person, known), person, known, assessments.keepAssessor));
    }
  }
  const isNew = became.includes('new') || became.includes('joined');
  const { code, name } = people.me;
  return {
    kind: 'thing',
    what: 'people',
    title: '',
    became: isNew ? 'new' : 'already',
    ...(here && { from: here.name === '' ? { code, name } : { code: here.code, name: here.name } }),
  };
}

/** Keeps somebody who is not known here, or whose name is new. `found`: null for who uses this browser. */
async function bring(
  found: Learner | null,
  person: Learner,
  all: Learner[],
  keep: (one: Learner) => Promise<void>,
): Promise<Became> {
  const known = found && all.find(({ id }) => id === found.id);
  if (found === null || (known && known.name === found.name)) return 'already';
  const kept = known ? found : { ...found, id: free(person.id, all) ?? found.id };
  await keep(kept);
  all.splice(known ? all.indexOf(known) : all.length, known ? 1 : 0, kept);
  return known ? 'joined' : 'new';
}

/** The id that somebody has where they come from, unless somebody else has it here, or may have. */
function free(id: string, all: readonly Learner[]): string | null {
  return id === ME || all.some((one) => one.id === id) ? null : id;
}

import { centreFile, parseCentre } from '../../core/centre/centre';
import { type KeptThing, parseKept } from '../../core/keeping/kept-file';
import { parseMarks } from '../../core/observation/exercise-file';
import { BadInput } from '../../core/transcript/bad-input';
import { joinLists, sameText } from '../../core/transcript/join-lists';
import { digestOf } from '../../shell/page/digest';
import { freshId } from '../../shell/page/fresh-id';
import { noteCentre } from '../../shell/storage/aside';
import { CENTRE } from '../../shell/storage/assessment-records';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { withDatabase } from '../../shell/storage/database';
import type { Store } from '../../shell/storage/store';
import { parseStory } from '../../shell/storage/story-file';
import { bringTyped } from '../../shell/storage/typed-texts';
import type { Became, Received } from './receive-attempt';
import {
  bringExercise,
  bringLife,
  bringMarks,
  bringPaper,
  bringPlan,
  bringPractice,
} from './receive-papers';
import { bringPeople } from './receive-people';

type Outcome = Extract<Received['outcome'], { kind: 'thing' }>;
type Of<K extends KeptThing['kind']> = Extract<KeptThing, { kind: K }>;
type Stores = { readonly attempts: Store; readonly assessments: AssessmentStore | null };

/** Takes in what is no attempt and no record, from the text of its file. */
export type KeptReception = (text: string) => Promise<Received['outcome']>;

/** Takes such files in among others: exercises that came in together bring their marks with them. */
export function createKeptReception(stores: Stores): KeptReception {
  const exercises = new Set<string>();
  return async (text) => {
    const head = text.slice(0, 200);
    if (head.includes('"composure-story"')) return bringStory(stores.attempts, text);
    if (head.includes('"composure-kept"')) return bringThing(stores, parseKept(text), exercises);
    if (!stores.assessments) return { kind: 'refused', why: 'no-room' };
    if (head.includes('"composure-centre"')) return bringCentre(stores.assessments, text);
    // Marks of an exercise that came in beside them; others go by the rules of the exercise.
    const marks = parseMarks(text);
    if (!exercises.has(marks.exercise)) return { kind: 'refused', why: 'marks' };
    return thing('exercise-marks', marks.rater, await bringMarks(stores.assessments, marks));
  };
}

async function bringThing(
  stores: Stores,
  kept: KeptThing,
  exercises: Set<string>,
): Promise<Received['outcome']> {
  const { attempts, assessments } = stores;
  if (kept.kind === 'edition') return bringEdition(attempts, kept);
  if (kept.kind === 'typed') return bringTexts(kept);
  if (kept.kind === 'people') return bringPeople(stores, kept);
  if (kept.kind === 'asked') return bringAsked(kept);
  if (!assessments) return { kind: 'refused', why: 'no-room' };
  switch (kept.kind) {
    case 'sampling-plan':
      return thing('sampling-plan', '', await bringPlan(assessments, kept));
    case 'scenario-life':
      return thing('scenario-life', kept.life.scenario, await bringLife(assessments, kept.life));
    case 'assessor-practice': {
      const { assessor } = kept.practice.seen;
      return thing('assessor-practice', assessor, await bringPractice(assessments, kept));
    }
    case 'exercise': {
      const became = await bringExercise({ attempts, assessments }, kept);
      if (became !== 'differs') exercises.add(kept.exercise.id);
      return thing('exercise', kept.exercise.title, became);
    }
    case 'observation':
      return bringObservation(assessments, kept);
  }
}

function thing(what: Outcome['what'], title: string, became: Became): Outcome {
  return { kind: 'thing', what, title, became };
}

async function bringObservation(
  assessments: AssessmentStore,
  { observation, judgements }: Of<'observation'>,
): Promise<Outcome> {
  const here = await assessments.observation(observation.id);
  const { title } = observation;
  if (here) {
    const joining = joinLists(here.judgements, judgements);
    if (joining.kind === 'parted') return thing('observation', title, 'differs');
    if (joining.kind !== 'theirs-goes-on') return thing('observation', title, 'already');
    const { judgements: ours, ...envelope } = here;
    await assessments.grow(envelope, ours.length, joining.more);
    return thing('observation', title, 'joined');
  }
  await assessments.open(observation, judgements);
  return thing('observation', title, 'new');
}

async function bringCentre(assessments: AssessmentStore, text: string): Promise<Outcome> {
  const centre = parseCentre(text);
  const paper = { id: CENTRE, kind: CENTRE, data: centreFile(centre) };
  const became = await bringPaper(assessments, paper);
  noteCentre(true);
  return thing('centre', centre.name, became);
}

/** Keeps a story under the name that attempts at it go by; under another where that is taken. */
async function bringStory(store: Store, text: string): Promise<Outcome> {
  const { title, files, id = freshId(), changedAt = Date.now() } = parseStory(text);
  const all = await store.stories();
  if (all.some((one) => sameText(one.files) === sameText(files))) {
    return thing('story', title, 'already');
  }
  const taken = all.some((one) => one.id === id);
  // What is played is made of the text when it is opened, never taken from a file.
  await store.keepStory({ id: taken ? freshId() : id, title, files, changedAt, playable: null });
  return thing('story', title, taken ? 'beside' : 'new');
}

/** An edition is named by its digest: what was altered is not the edition that it says it is. */
async function bringEdition(store: Store, { edition, story }: Of<'edition'>): Promise<Outcome> {
  const digest = await digestOf(JSON.stringify(story));
  if (!digest.startsWith(edition)) {
    throw new BadInput(`This file is not edition ${edition} of a story: it was altered.`);
  }
  const isNew = await store.bringEdition(edition, story);
  return thing('edition', edition, isNew ? 'new' : 'already');
}

function bringTexts({ texts }: Of<'typed'>): Outcome {
  const all = texts.map(bringTyped);
  const became = all.includes('differs') ? 'differs' : all.includes('new') ? 'new' : 'already';
  return thing('typed', '', became);
}

async function bringAsked({ attempts }: Of<'asked'>): Promise<Outcome> {
  const asked = await withDatabase(async (db) => {
    const change = db.transaction('attempts', 'readwrite');
    const found = await Promise.all(attempts.map((id) => change.store.get(id)));
    const here = found.filter((one) => one !== undefined && !one.kept);
    await Promise.all(here.map((one) => one && change.store.put({ ...one, kept: true })));
    await change.done;
    return here.length;
  });
  return thing('asked', '', asked > 0 ? 'new' : 'already');
}

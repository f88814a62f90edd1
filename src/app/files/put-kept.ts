import { LIFE, parseScenarioLife } from '../../core/centre/approval';
import type { KeptThing } from '../../core/keeping/kept-file';
import { printKept } from '../../core/keeping/kept-file';
import { PRACTICE, readPractice } from '../../core/observation/assessor-practice';
import { printMarks } from '../../core/observation/exercise-file';
import {
  EXERCISE,
  MARKS,
  readKeptExercise,
  readMarksPaper,
} from '../../core/observation/kept-exercise';
import { PLAN, parsePlan } from '../../core/observation/sampling-plan';
import { dateWords } from '../../languages/date-words';
import { files } from '../../languages/en-GB/files';
import { attempted } from '../../shell/page/faults';
import { knownScenario } from '../../shell/shipped/stories';
import type { Paper } from '../../shell/storage/assessment-records';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { keptFileName } from '../../shell/storage/file-names';
import type { Envelope, Store } from '../../shell/storage/store';
import { typedTexts } from '../../shell/storage/typed-texts';
import { asFiled } from '../people/names-in-files';
import { me } from '../people/whose';
import type { Box } from './zip-box';

/** Where things are kept, the assessor's part only if the browser has one. */
type Keeping = { readonly attempts: Store; readonly assessments: AssessmentStore | null };

/** Puts everything in that no attempt, record, story or centre's file holds. */
export async function putKept(box: Box, { attempts, assessments }: Keeping): Promise<void> {
  const envelopes = await attempts.envelopes();
  if (assessments) {
    await putPapers(box, assessments);
    await putWaiting(box, attempts, assessments);
  }
  await putEditions(box, attempts, envelopes);
  const asked = envelopes.filter(({ kept }) => kept).map(({ id }) => id);
  if (asked.length > 0) put(box, 'asked', { kind: 'asked', attempts: asked });
  const texts = typedTexts();
  if (texts.length > 0) put(box, 'typed', { kind: 'typed', texts });
  await putPeople(box, attempts, assessments);
}

function put({ put, free }: Box, name: string, kept: KeptThing, about = ''): void {
  const says = files().readme.kept[kept.kind](about);
  put({ name: free(keptFileName(kept.kind, name)), text: printKept(kept), at: Date.now(), says });
}

async function putPapers(box: Box, assessments: AssessmentStore): Promise<void> {
  const of = (kind: string): Promise<readonly Paper[]> => assessments.papers(kind);
  for (const { id, data } of await of(PLAN)) {
    // What no screen can read no other browser can: the rest is saved without it.
    const plan = attempted(() => parsePlan(data));
    if (!plan) continue;
    const name = id.slice(PLAN.length + 1);
    put(box, name, { kind: 'sampling-plan', id: name, plan }, dateWords(plan.at));
  }
  for (const { data } of await of(LIFE)) {
    const life = attempted(() => parseScenarioLife(data));
    if (!life) continue;
    put(box, life.scenario, { kind: 'scenario-life', life }, life.scenario);
  }
  for (const { id, data } of await of(PRACTICE)) {
    const practice = readPractice(data);
    if (!practice) continue;
    const name = id.slice(PRACTICE.length + 1);
    const { assessor } = practice.seen;
    put(box, name, { kind: 'assessor-practice', id: name, practice }, assessor);
  }
  for (const { data } of await of(EXERCISE)) {
    const kept = readKeptExercise(data);
    if (!kept) continue;
    put(box, kept.exercise.id, { kind: 'exercise', ...kept }, kept.exercise.title);
  }
  for (const { data } of await of(MARKS)) {
    const marks = readMarksPaper(data);
    if (!marks) continue;
    const name = box.free(keptFileName(MARKS, `${marks.exercise}-${marks.rater}`));
    box.put({
      name,
      text: printMarks(marks),
      at: Date.now(),
      says: files().readme.marksOf(marks.rater),
    });
  }
}

/** Observations without an attempt: what is written in them stands in no record's file. */
async function putWaiting(box: Box, attempts: Store, assessments: AssessmentStore): Promise<void> {
  for (const { id } of await assessments.observations()) {
    const kept = await assessments.observation(id);
    if (!kept || (await attempts.listed(kept.attempt))) continue;
    const { judgements, ...observation } = kept;
    put(box, id, { kind: 'observation', observation, judgements }, kept.title);
  }
}

/** The editions that this build does not have itself. */
async function putEditions(box: Box, store: Store, envelopes: readonly Envelope[]): Promise<void> {
  const played = envelopes.map(({ scenario, edition }) => ({ scenario, edition }));
  const own = (await store.stories()).flatMap(({ playable }) =>
    playable ? [{ scenario: playable.scenario.scenario, edition: playable.edition }] : [],
  );
  const all = new Map([...played, ...own].map((one) => [one.edition, one]));
  for (const { scenario, edition } of all.values()) {
    const story = (await knownScenario({ scenario, edition }))
      ? null
      : await store.edition(edition);
    if (story) put(box, edition, { kind: 'edition', edition, story }, edition);
  }
}

async function putPeople(
  box: Box,
  store: Store,
  assessments: AssessmentStore | null,
): Promise<void> {
  const { id: mine, code, name } = asFiled(await me(store));
  const learners = (await store.learners()).filter(({ id }) => id !== mine).map(asFiled);
  const assessors = ((await assessments?.assessors()) ?? []).map(asFiled);
  put(box, 'people', { kind: 'people', me: { code, name }, learners, assessors });
}

import {
  joinedLife,
  LIFE,
  lifeId,
  parseScenarioLife,
  type ScenarioLife,
} from '../../core/centre/approval';
import type { KeptThing } from '../../core/keeping/kept-file';
import { joinedPractice, PRACTICE, readPractice } from '../../core/observation/assessor-practice';
import type { Rater } from '../../core/observation/exercise';
import {
  EXERCISE,
  exerciseId,
  type KeptExercise,
  MARKS,
  marksId,
  readKeptExercise,
  readMarksPaper,
} from '../../core/observation/kept-exercise';
import { PLAN, parsePlan, type SamplingPlan } from '../../core/observation/sampling-plan';
import { joinAmong, longerOf, sameText } from '../../core/transcript/join-lists';
import { digestOf } from '../../shell/page/digest';
import { attempted } from '../../shell/page/faults';
import type { Paper } from '../../shell/storage/assessment-records';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import type { Store } from '../../shell/storage/store';
import type { Became } from './receive-attempt';

type Of<K extends KeptThing['kind']> = Extract<KeptThing, { kind: K }>;

/** Keeps a paper where none is. Where one is, `longer` says what theirs adds to it; null where they part. */
export function bringPaper(
  assessments: AssessmentStore,
  paper: Paper,
  longer: (here: unknown) => unknown = () => null,
): Promise<Became> {
  return assessments.changePapers<Became>([paper.id], ([here]) => {
    if (!here) return { keep: [paper], answer: 'new' };
    if (sameText(here.data) === sameText(paper.data)) return { keep: [], answer: 'already' };
    const data = longer(here.data);
    if (data === null) return { keep: [], answer: 'differs' };
    if (sameText(data) === sameText(here.data)) return { keep: [], answer: 'already' };
    return { keep: [{ ...here, data }], answer: 'joined' };
  });
}

/** Keeps what was said of a scenario; what goes on from what is here is appended to it. */
export function bringLife(assessments: AssessmentStore, life: ScenarioLife): Promise<Became> {
  const paper = { id: lifeId(life.scenario), kind: LIFE, data: life };
  return bringPaper(assessments, paper, (kept) => joinedLife(parseScenarioLife(kept), life));
}

/** Keeps what was seen of an assessor at work; what they say to it is appended. */
export function bringPractice(
  assessments: AssessmentStore,
  { id, practice }: Of<'assessor-practice'>,
): Promise<Became> {
  const paper = { id: `${PRACTICE}:${id}`, kind: PRACTICE, data: practice };
  return bringPaper(assessments, paper, (kept) => {
    const here = readPractice(kept);
    return here && joinedPractice(here, practice);
  });
}

/**
 * A plan that was drawn from more by the same rules goes on from the one that is here, whatever number it
 * has by now. One that is another plan is kept beside it, each time under the same number, so that two
 * verifiers lose nothing of each other's.
 */
export async function bringPlan(
  assessments: AssessmentStore,
  { id, plan }: Of<'sampling-plan'>,
): Promise<Became> {
  const taken = `${PLAN}:${id}`;
  const apart = `${taken}-${(await digestOf(sameText(plan))).slice(0, 8)}`;
  const ids = (await assessments.papers(PLAN)).map((one) => one.id);
  return assessments.changePapers<Became>([taken, ...ids], (papers) => {
    const kept = papers.flatMap((one) => {
      const here = one && attempted(() => parsePlan(one.data));
      return here && rulesOf(here) === rulesOf(plan) ? [{ ...one, here }] : [];
    });
    const lists = kept.map(({ here }) => here.records);
    const place = joinAmong(lists, plan.records);
    const there = place && kept[place.at];
    if (there && place.joining.kind === 'theirs-goes-on') {
      const { here, ...paper } = there;
      return { keep: [{ ...paper, data: { ...here, records: plan.records } }], answer: 'joined' };
    }
    if (there && place.joining.kind !== 'parted') return { keep: [], answer: 'already' };
    const isFree = papers[0] === null;
    const paper = { id: isFree ? taken : apart, kind: PLAN, data: plan };
    return { keep: [paper], answer: isFree ? 'new' : 'beside' };
  });
}

/** Everything of a plan but what it was drawn from: two that have it in common are one. */
function rulesOf(plan: SamplingPlan): string {
  return sameText({ ...plan, records: null });
}

/**
 * Where it was opened and where a copy of it was marked, an exercise is one: what is known of it is kept
 * together, and it is as it was opened wherever its attempts are kept themselves.
 */
export async function bringExercise(
  { attempts, assessments }: { readonly attempts: Store; readonly assessments: AssessmentStore },
  { exercise, brought, proceedings }: Of<'exercise'>,
): Promise<Became> {
  const data: KeptExercise = { exercise, brought, proceedings };
  const paper = { id: exerciseId(exercise.id), kind: EXERCISE, data };
  const kept = await Promise.all(exercise.attempts.map((id) => attempts.listed(id)));
  const isWhole = kept.every((one) => one !== null);
  return bringPaper(assessments, paper, (there) => {
    const here = readKeptExercise(there);
    if (!here || sameText(here.exercise) !== sameText(exercise)) return null;
    const opened = here.brought === null || brought === null;
    const copies = opened && isWhole ? null : (here.brought ?? brought);
    const joined = longerOf(here.proceedings, proceedings, (list) => list);
    return joined && { ...here, brought: copies, proceedings: joined };
  });
}

/** Keeps somebody's marks; those that go on from what is here are appended to them. */
export function bringMarks(assessments: AssessmentStore, marks: Rater): Promise<Became> {
  const paper = { id: marksId(marks.exercise, marks.rater), kind: MARKS, data: marks };
  return bringPaper(assessments, paper, (kept) => {
    const here = readMarksPaper(kept);
    const joined = here && longerOf(here.entries, marks.entries, (list) => list);
    return joined && { ...marks, entries: joined };
  });
}

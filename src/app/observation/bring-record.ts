import { type Judgement, signedText, standingOf } from '../../core/observation/judgements';
import {
  type ObservationFile,
  type Person,
  parseObservation,
  type Signature,
} from '../../core/observation/observation-file';
import type { Flaw } from '../../core/observation/seals';
import { flawIn, sealsOf } from '../../core/observation/seals';
import { BadInput } from '../../core/transcript/bad-input';
import type { Entry } from '../../core/transcript/entries';
import { digestOf } from '../../shell/page/digest';
import { instead, report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import type { OpenStores } from '../../shell/storage/stores';
import { personFor } from '../people/whose';
import type { Checked } from './record-check';
import { replayOf } from './record-check';

/** What became of a file that was brought in. */
export type Brought =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'flawed'; readonly flaw: Flaw }
  | { readonly kind: 'not-kept' }
  | (Checked & {
      readonly kind: 'kept';
      readonly id: string;
      readonly title: string;
      readonly assessor: Person;
      readonly learner: Person;
      /** False where the very same was here already. */
      readonly isNew: boolean;
      /** Its number was taken by another record; `apart`: that of its attempt by another attempt. */
      readonly renamed: boolean;
      readonly apart: boolean;
    });

/** Keeps the observation of a file, unless it is kept already. Nothing that is kept is overwritten. */
export async function bringRecord(stores: OpenStores, text: string): Promise<Brought> {
  let file: ObservationFile;
  try {
    file = parseObservation(text);
  } catch (error) {
    report(error);
    return { kind: 'refused', why: error instanceof BadInput ? error.message : String(error) };
  }
  const flaw = flawIn(file);
  if (flaw?.kind === 'other-attempt') return { kind: 'flawed', flaw };
  const checked = {
    title: titleOf(file),
    assessor: file.assessor,
    learner: file.learner,
    replay: await replayOf(stores.attempts, file.attempt.entries),
    seals: await sealsOf(file.attempt.entries, file.judgements, digestOf).catch(instead(null)),
    flaw,
  };
  const there = await stores.assessments.observation(file.id);
  if (there && (await isSame(stores, there, file))) {
    return { kind: 'kept', ...checked, id: file.id, isNew: false, renamed: false, apart: false };
  }
  try {
    const kept = await keep(stores, file, there ? freshId() : file.id);
    return { kind: 'kept', ...checked, ...kept, isNew: true, renamed: there !== null };
  } catch (error) {
    report(error);
    return { kind: 'not-kept' };
  }
}

type Told = {
  readonly attempt: string;
  readonly judgements: readonly Judgement[];
  readonly signatures: readonly Signature[];
};

async function isSame(
  { attempts }: OpenStores,
  there: Told,
  file: ObservationFile,
): Promise<boolean> {
  const attempt = await attempts.read(there.attempt);
  const told = (entries: readonly Entry[], { judgements, signatures }: Omit<Told, 'attempt'>) =>
    signedText([...entries, ...signatures], judgements);
  return told(attempt?.entries ?? [], there) === told(file.attempt.entries, file);
}

/** Keeps attempt and observation, both or neither. `apart`: the attempt's number was taken. */
async function keep(
  stores: OpenStores,
  file: ObservationFile,
  id: string,
): Promise<{ readonly id: string; readonly apart: boolean }> {
  const { assessments, attempts } = stores;
  const learner = await known(attempts.learners, attempts.keepLearner, file.learner);
  const assessor = await known(assessments.assessors, assessments.keepAssessor, file.assessor);
  const { attempt, isNew, apart } = await keepAttempt(stores, file, learner);
  const [began] = file.attempt.entries;
  const conditions = (began?.kind === 'began' && began.conditions) || NONE;
  const envelope = {
    id,
    attempt,
    learner,
    assessor,
    scenario: began?.kind === 'began' ? began.scenario : '',
    title: titleOf(file),
    conditions,
    openedAt: standingOf(file.judgements).opened?.at ?? 0,
    signatures: file.signatures,
  };
  try {
    await assessments.open(envelope, file.judgements);
  } catch (error) {
    if (isNew) await attempts.remove(attempt);
    throw error;
  }
  return { id, apart };
}

const NONE = { minutes: null, arrangements: [] };

type AttemptKept = { readonly attempt: string; readonly isNew: boolean; readonly apart: boolean };

async function keepAttempt(
  { attempts }: OpenStores,
  { attempt: { id, entries, startedAt } }: ObservationFile,
  learner: string,
): Promise<AttemptKept> {
  const there = await attempts.read(id);
  if (there && signedText(there.entries, []) === signedText(entries, [])) {
    return { attempt: id, isNew: false, apart: false };
  }
  const attempt = there ? freshId() : id;
  const [began] = entries;
  if (began?.kind !== 'began') throw new BadInput('An attempt begins with how it began.');
  const { scenario, title, edition, seed } = began;
  const whose = { id: attempt, scenario, title, edition, seed, startedAt, learner };
  await attempts.bring({ ...whose, broughtAt: Date.now() }, entries, null, null);
  return { attempt, isNew: true, apart: there !== null };
}

type Known = Person & { readonly id: string };

/** The id of a person who is known here already, or is from now on. */
async function known(
  all: () => Promise<readonly Known[]>,
  keepNew: (one: Known) => Promise<void>,
  person: Person,
): Promise<string> {
  const here = await all();
  const found = personFor(person, here);
  if (!here.includes(found)) await keepNew(found);
  return found.id;
}

function titleOf({ attempt }: ObservationFile): string {
  const [began] = attempt.entries;
  return began?.kind === 'began' ? began.title : '';
}

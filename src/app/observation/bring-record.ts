import { type Judgement, signedText, standingOf } from '../../core/observation/judgements';
import {
  type ObservationFile,
  type Person,
  parseObservation,
  type Signature,
} from '../../core/observation/observation-file';
import type { Flaw } from '../../core/observation/seals';
import { flawIn, holds, sealsOf } from '../../core/observation/seals';
import { BadInput } from '../../core/transcript/bad-input';
import type { Entry } from '../../core/transcript/entries';
import { joinAmong, sameText } from '../../core/transcript/join-lists';
import { digestOf } from '../../shell/page/digest';
import { instead, report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import type { KeptObservation } from '../../shell/storage/assessment-store';
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
      /** False where nothing came in that was not here already. */
      readonly isNew: boolean;
      /** What was appended to the record that is here; null where nothing was. */
      readonly added: Added | null;
      /** The record that is here and this one, kept beside it, part at this number, counted from 1. */
      readonly parted: { readonly from: string; readonly at: number } | null;
      /** Its number was taken by another record; `apart`: that of its attempt by another attempt. */
      readonly renamed: boolean;
      readonly apart: boolean;
    });

/** How many judgements were appended, and by whom they are, by code. */
type Added = {
  readonly count: number;
  readonly by: readonly string[];
  /** Whether all of them are verdicts of whoever verifies. */
  readonly verdicts: boolean;
};

/**
 * Keeps the observation of a file. One that goes on from a record that is here is appended to it; one that
 * parts from it is kept beside it. Nothing that is kept is overwritten.
 */
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
    seals: await sealsOf(file, digestOf).catch(instead(null)),
    flaw,
  };
  try {
    return { kind: 'kept', ...checked, ...(await joinOrKeep(stores, file, isSound(checked))) };
  } catch (error) {
    report(error);
    return { kind: 'not-kept' };
  }
}

type Became = Pick<
  Extract<Brought, { kind: 'kept' }>,
  'id' | 'isNew' | 'added' | 'parted' | 'renamed' | 'apart'
>;

const AS_IT_IS = { isNew: false, added: null, parted: null, renamed: false, apart: false };

/** Whether nothing in it was altered, as far as that can be told: only such a record is joined to another. */
function isSound({ flaw, seals }: Pick<Checked, 'flaw' | 'seals'>): boolean {
  return flaw === null && (seals === null || seals.every(holds));
}

async function joinOrKeep(
  stores: OpenStores,
  file: ObservationFile,
  sound: boolean,
): Promise<Became> {
  const copies = await copiesOf(stores, file);
  const place = joinAmong(
    copies.map(({ judgements }) => judgements),
    file.judgements,
  );
  const there = place && copies[place.at];
  if (there && place.joining.kind !== 'parted') {
    const more = place.joining.kind === 'theirs-goes-on' ? place.joining.more : [];
    const signatures = lacking(there.signatures, file.signatures);
    if (more.length === 0 && signatures.length === 0) return { ...AS_IT_IS, id: there.id };
    if (sound) return append(stores, there, more, signatures);
  }
  const taken = (await stores.assessments.observation(file.id)) !== null;
  const kept = await keep(stores, file, taken ? freshId() : file.id);
  const at = place?.joining.kind === 'parted' ? place.joining.at + 1 : null;
  const parted = there && at !== null ? { from: there.id, at } : null;
  return { ...kept, isNew: true, added: null, parted, renamed: taken };
}

/** Every record here of the same observation: it was opened once, and what was said there is the same. */
async function copiesOf(
  { assessments, attempts }: OpenStores,
  file: ObservationFile,
): Promise<readonly KeptObservation[]> {
  const opened = sameText(file.judgements[0]);
  const said = sameText(file.attempt.entries);
  const copies: KeptObservation[] = [];
  for (const { id, openedAt } of await assessments.observations()) {
    // Only those that were opened at that moment are read.
    if (openedAt !== file.judgements[0]?.at) continue;
    const kept = await assessments.observation(id);
    const attempt = kept && (await attempts.read(kept.attempt));
    if (!attempt || sameText(kept.judgements[0]) !== opened) continue;
    if (sameText(attempt.entries) === said) copies.push(kept);
  }
  // Of two that say the same, the one with that number is meant.
  return copies.sort((a, b) => Number(b.id === file.id) - Number(a.id === file.id));
}

function lacking(ours: readonly Signature[], theirs: readonly Signature[]): readonly Signature[] {
  const known = new Set(ours.map(sameText));
  return theirs.filter((one) => !known.has(sameText(one)));
}

/** Appends what goes on from a record here. Throws where a window has written in it meanwhile. */
async function append(
  { assessments }: OpenStores,
  { judgements, ...envelope }: KeptObservation,
  more: readonly Judgement[],
  signed: readonly Signature[],
): Promise<Became> {
  const signatures = [...envelope.signatures, ...signed];
  await assessments.grow({ ...envelope, signatures }, judgements.length, more);
  const added: Added = {
    count: more.length,
    by: [...new Set(more.map(({ by }) => by))],
    verdicts: more.every(({ kind }) => kind === 'sampled'),
  };
  return { ...AS_IT_IS, id: envelope.id, isNew: true, added };
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
    ...(file.learnerNumber !== undefined && { learnerNumber: file.learnerNumber }),
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
  const copy = await copyOf(attempts, entries, startedAt);
  if (copy !== null) return { attempt: copy, isNew: false, apart: false };
  const attempt = there ? freshId() : id;
  const [began] = entries;
  if (began?.kind !== 'began') throw new BadInput('An attempt begins with how it began.');
  const { scenario, title, edition, seed } = began;
  const whose = { id: attempt, scenario, title, edition, seed, startedAt, learner };
  await attempts.bring({ ...whose, broughtAt: Date.now() }, entries, null, null);
  return { attempt, isNew: true, apart: there !== null };
}

/** The same attempt under another number: it came in a file of its own, where its first was taken. */
async function copyOf(
  attempts: OpenStores['attempts'],
  entries: readonly Entry[],
  startedAt: number,
): Promise<string | null> {
  const text = signedText(entries, []);
  for (const one of await attempts.envelopes()) {
    if (one.startedAt !== startedAt) continue;
    const kept = await attempts.read(one.id);
    if (kept && signedText(kept.entries, []) === text) return one.id;
  }
  return null;
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

import { letterheadOf } from '../../core/documents/letterhead';
import { minutesAtWork } from '../../core/documents/minutes';
import {
  type Judgement,
  refusalOf,
  signedText,
  standingOf,
} from '../../core/observation/judgements';
import type { ObservationFile, Signature } from '../../core/observation/observation-file';
import { flawIn, sealsOf } from '../../core/observation/seals';
import type {
  RecordDesk,
  RecordFacts,
  Unreadable,
  Wrote,
} from '../../screens/assessor/record/record-cast';
import { digestOf } from '../../shell/page/digest';
import { openStore } from '../../shell/storage/browser-store';
import { openDeskStore } from '../../shell/storage/desk-store';
import { saveFile } from '../../shell/storage/file';
import { centreIn } from '../centre/centre';
import { printers } from '../documents/printers';
import { bringRecord, type RecordStores } from './bring-record';
import { replayOf } from './record-check';
import { recordText, wholeOf } from './record-file';
import { standardsOf } from './standards';

/** The records of observations, as this browser keeps them. Throws where it keeps nothing. */
export async function createRecordDesk(): Promise<RecordDesk> {
  const [desk, attempts] = await Promise.all([openDeskStore(), openStore()]);
  const stores: RecordStores = { desk, attempts };
  return {
    ...printers,
    read: (id) => factsOf(stores, id),
    sign: (id, who, name) => sign(stores, id, { who, name }),
    reopen: (id, reason) => reopen(stores, id, reason),
    async saveFile(id, name) {
      const whole = await wholeOf(stores, id);
      if (whole) saveFile(name, recordText(whole));
    },
    bring: (text) => bringRecord(stores, text),
  };
}

async function factsOf(stores: RecordStores, id: string): Promise<RecordFacts | Unreadable> {
  const whole = await wholeOf(stores, id);
  if (!whole) return (await stores.desk.observation(id)) ? 'no-attempt' : 'gone';
  const { attempt, judgements, kept, learner, assessor, signatures } = whole;
  const standards = await standardsOf(judgements).catch(() => null);
  if (!standards) return 'no-scheme';
  const [times, replay, seals, centre] = await Promise.all([
    stores.attempts.times(kept.attempt),
    replayOf(stores.attempts, attempt.entries),
    sealsIn(whole),
    centreIn(stores.attempts),
  ]);
  return {
    id,
    attempt: kept.attempt,
    title: kept.title,
    startedAt: attempt.startedAt,
    entries: attempt.entries,
    judgements,
    ...standards,
    learner,
    assessor,
    signatures,
    minutes: minutesAtWork(times),
    centre: letterheadOf(centre),
    replay,
    ...seals,
  };
}

/** How far what was signed is still what was signed. */
async function sealsIn(whole: ObservationFile): Promise<Pick<RecordFacts, 'seals' | 'flaw'>> {
  const { attempt, judgements } = whole;
  const seals = await sealsOf(attempt.entries, judgements, digestOf).catch(() => null);
  return { seals, flaw: flawIn(whole) };
}

type Signing = Pick<Signature, 'who' | 'name'>;

async function sign(stores: RecordStores, id: string, { who, name }: Signing): Promise<Wrote> {
  const whole = await wholeOf(stores, id);
  if (!whole) return 'failed';
  const { kept, judgements, attempt } = whole;
  const { version } = standingOf(judgements);
  const text = signedText(attempt.entries, judgements);
  const digest = await digestOf(text).catch(() => null);
  if (digest === null) return 'not-secure';
  const { code, name: known } = who === 'assessor' ? whole.assessor : whole.learner;
  const at = Date.now();
  const signed: Judgement = { kind: 'signed', by: code || known, at, who, version, digest };
  if (refusalOf(standingOf(judgements), signed)) return 'taken';
  const signatures = [...kept.signatures, { version, who, name, at }];
  const { judgements: _list, ...envelope } = kept;
  return wrote(stores.desk.sign({ ...envelope, signatures }, judgements.length, signed));
}

async function reopen({ desk }: RecordStores, id: string, reason: string): Promise<Wrote> {
  const kept = await desk.observation(id);
  if (!kept) return 'failed';
  const by = standingOf(kept.judgements).opened?.by ?? '';
  const reopened: Judgement = { kind: 'reopened', by, at: Date.now(), reason };
  if (refusalOf(standingOf(kept.judgements), reopened)) return 'taken';
  return wrote(desk.write(id, kept.judgements.length, [reopened]));
}

/** What became of writing: `taken` where another tab was first. */
async function wrote(writing: Promise<void>): Promise<Wrote> {
  try {
    await writing;
    return 'written';
  } catch (error) {
    const taken = error instanceof DOMException && error.name === 'ConstraintError';
    return taken ? 'taken' : 'failed';
  }
}

import type { Letterhead } from '../../core/documents/letterhead';
import { letterheadOf } from '../../core/documents/letterhead';
import { minutesAtWork } from '../../core/documents/minutes';
import type { Scheme } from '../../core/marking/scheme';
import type { Signed } from '../../core/observation/judgements';
import { type Judgement, refusalOf, standingOf } from '../../core/observation/judgements';
import type {
  ObservationFile,
  Person,
  SealedNames,
  Signature,
} from '../../core/observation/observation-file';
import { flawIn, sealedNames, sealsOf } from '../../core/observation/seals';
import { peopleText, sealedText } from '../../core/observation/signing';
import type { Framework } from '../../core/standards/framework';
import type { Entry } from '../../core/transcript/entries';
import { digestOf } from '../../shell/page/digest';
import { instead, report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { saveFile } from '../../shell/storage/file';
import { askToKeep } from '../../shell/storage/persistence';
import { bothOpen, type OpenStores, type Stores } from '../../shell/storage/stores';
import { added } from '../../shell/storage/taken';
import { centreIn } from '../centre/centre';
import type { Printers } from '../documents/printers';
import { printers } from '../documents/printers';
import type { Brought } from './bring-record';
import { bringRecord } from './bring-record';
import type { Checked } from './record-check';
import { replayOf } from './record-check';
import { recordText, type Whole, wholeOf } from './record-file';
import { standardsOf, standardsReader } from './standards';

/** An observation with all that is known about it. */
export type RecordFacts = Checked & {
  readonly id: string;
  /** The id of the attempt that was observed. */
  readonly attempt: string;
  readonly title: string;
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  readonly judgements: readonly Judgement[];
  readonly scheme: Scheme;
  readonly framework: Framework;
  readonly learner: Person;
  /** What the awarding body knows the learner by; empty where nobody said. */
  readonly learnerNumber: string;
  readonly assessor: Person;
  /** Everybody who observes or assures quality here. */
  readonly people: readonly Person[];
  readonly signatures: readonly Signature[];
  readonly minutes: number | null;
  /** The organisation that is set in this browser. */
  readonly centre: Letterhead | null;
};

/** Why a record cannot be shown. */
type Unreadable = 'gone' | 'no-attempt' | 'no-scheme';

/** What became of writing: `taken` where another tab was first. */
export type Wrote = 'written' | 'taken' | 'failed' | 'not-secure';

/** What the screens of a record ask of the rest of the product. */
export type Records = Printers & {
  readonly read: (id: string) => Promise<RecordFacts | Unreadable>;
  readonly sign: (id: string, who: Signed['who'], name: string) => Promise<Wrote>;
  readonly reopen: (id: string, reason: string) => Promise<Wrote>;
  /** Hands over the observation as a file of that name. */
  readonly saveFile: (id: string, name: string) => Promise<void>;
  /** Keeps what a file's text holds, and says how far it can be trusted. */
  readonly bring: (text: string) => Promise<Brought>;
};

/** The records of observations, as this browser keeps them. Throws where it keeps nothing. */
export async function createRecords(kept: Stores): Promise<Records> {
  const stores = await bothOpen(kept);
  return {
    ...printers,
    read: (id) => factsOf(stores, id),
    async sign(id, who, name) {
      const wrote = await sign(stores, id, { who, name });
      if (wrote === 'written') askToKeep().catch(report);
      return wrote;
    },
    reopen: (id, reason) => reopen(stores, id, reason),
    async saveFile(id, name) {
      const whole = await wholeOf(stores, id);
      if (whole) saveFile(name, recordText(whole));
    },
    bring: (text) => bringRecord(stores, text),
  };
}

async function factsOf(stores: OpenStores, id: string): Promise<RecordFacts | Unreadable> {
  const whole = await wholeOf(stores, id);
  if (!whole) return (await stores.assessments.observation(id)) ? 'no-attempt' : 'gone';
  const { attempt, judgements, kept, learner, assessor, signatures } = whole;
  const standards = await standardsOf(judgements, standardsReader(stores.attempts)).catch(
    instead(null),
  );
  if (!standards) return 'no-scheme';
  const [times, replay, seals, centre, people] = await Promise.all([
    stores.attempts.times(kept.attempt),
    replayOf(stores.attempts, attempt.entries),
    sealsIn(whole),
    centreIn(stores.attempts),
    stores.assessments.assessors(),
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
    learnerNumber: kept.learnerNumber ?? '',
    assessor,
    people,
    signatures,
    minutes: minutesAtWork(times.map(({ at }) => at)),
    centre: letterheadOf(centre),
    replay,
    ...seals,
  };
}

/** How far what was signed is still what was signed. */
async function sealsIn(whole: ObservationFile): Promise<Pick<RecordFacts, 'seals' | 'flaw'>> {
  const seals = await sealsOf(whole, digestOf).catch(instead(null));
  return { seals, flaw: flawIn(whole) };
}

type Signing = Pick<Signature, 'who' | 'name'>;

async function sign(stores: OpenStores, id: string, { who, name }: Signing): Promise<Wrote> {
  const whole = await wholeOf(stores, id);
  if (!whole) return 'failed';
  const { kept, judgements } = whole;
  const signature = signatureOn(whole, { who, name });
  const signed = await sealed(whole, signature).catch(instead(null));
  if (signed === null) return 'not-secure';
  if (refusalOf(standingOf(judgements), signed)) return 'taken';
  const signatures = [...kept.signatures, signature];
  const { judgements: _list, ...envelope } = kept;
  return added(() =>
    stores.assessments.grow({ ...envelope, signatures }, judgements.length, [signed]),
  );
}

/** The name that was typed, with whom the record is of and by: once somebody has signed, they stay those. */
function signatureOn(whole: Whole, { who, name }: Signing) {
  const { id, judgements, people, signatures, learnerNumber: known = '' } = whole;
  const { version, signed } = standingOf(judgements);
  const first = signed.assessor ? sealedNames(signatures) : null;
  const { assessor, learner } = first ?? people;
  const learnerNumber = first ? first.learnerNumber : known;
  const names: SealedNames = {
    salt: freshId(),
    record: id,
    assessor,
    learner,
    ...(learnerNumber !== undefined && { learnerNumber }),
  };
  return { version, who, name, at: Date.now(), sealed: names };
}

/** The signature itself, whose digest covers the record, its dates and, salted, its people. */
async function sealed(
  { id, attempt, judgements }: Whole,
  { version, who, name, at, sealed }: ReturnType<typeof signatureOn>,
): Promise<Signed> {
  const people = await digestOf(peopleText(sealed, { who, name }));
  const { code, name: known } = sealed[who];
  const plain = { kind: 'signed', by: code || known, at, who, version, rule: 2, people } as const;
  return { ...plain, digest: await digestOf(sealedText({ id, attempt }, judgements, plain)) };
}

async function reopen({ assessments }: OpenStores, id: string, reason: string): Promise<Wrote> {
  const kept = await assessments.observation(id);
  if (!kept) return 'failed';
  const by = standingOf(kept.judgements).opened?.by ?? '';
  const reopened: Judgement = { kind: 'reopened', by, at: Date.now(), reason };
  if (refusalOf(standingOf(kept.judgements), reopened)) return 'taken';
  return added(() => assessments.write(id, kept.judgements.length, [reopened]));
}

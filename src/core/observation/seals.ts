import {
  type Decided,
  type Judgement,
  type Refusal,
  refusalOf,
  type Sampled,
  type Signed,
  type Standing,
  signedText,
} from './judgements';
import type { ObservationFile, Person, SealedNames, Signature } from './observation-file';
import { peopleText, sealedText } from './signing';

/** A signature or a verdict, and whether its digest is still that of everything it was put to. */
export type Seal = {
  readonly signed: Signed | Sampled;
  readonly fits: boolean;
  /** By which rule it was made: the first left out people, dates and the signature itself. */
  readonly rule: 1 | 2;
  /** Whether the names are those it was put to; `erased` where they were taken out since. */
  readonly people: 'fit' | 'differ' | 'erased' | 'not-covered';
};

type Kept = Pick<ObservationFile, 'judgements' | 'signatures'> & {
  readonly attempt: Pick<ObservationFile['attempt'], 'id' | 'entries'>;
};
type Whole = Kept &
  Pick<ObservationFile, 'id' | 'attempt' | 'assessor' | 'learner' | 'learnerNumber'>;
type Digest = (text: string) => Promise<string>;

/** Holds each signature, and each verdict that has a digest, against what it was put to; `digest` is SHA-256 as hexadecimal digits. */
export function sealsOf(record: Whole, digest: Digest): Promise<readonly Seal[]> {
  const sealed = record.judgements.flatMap((one, at) => (isSealed(one) ? [{ one, at }] : []));
  return Promise.all(
    sealed.map(async ({ one, at }) => ({
      signed: one,
      rule: ruleOf(one),
      fits: (await digest(textOf(record, one, at))) === one.digest,
      people: one.kind === 'signed' ? await peopleIn(record, one, digest) : 'not-covered',
    })),
  );
}

/** Whether a seal still holds, as far as it says anything. */
export function holds({ fits, people }: Seal): boolean {
  return fits && people !== 'differ';
}

function isSealed(one: Judgement): one is Signed | Sampled {
  return one.kind === 'signed' || (one.kind === 'sampled' && one.digest !== undefined);
}

/** By which rule a signature or a verdict was made. */
function ruleOf(one: Signed | Sampled): 1 | 2 {
  return one.kind === 'sampled' ? 2 : (one.rule ?? 1);
}

function textOf({ id, attempt, judgements }: Whole, one: Signed | Sampled, at: number): string {
  const before = judgements.slice(0, at);
  if (ruleOf(one) === 1) return signedText(attempt.entries, before);
  return sealedText({ id, attempt }, before, one);
}

async function peopleIn(
  { signatures }: Whole,
  one: Signed,
  digest: Digest,
): Promise<Seal['people']> {
  if (one.people === undefined) return 'not-covered';
  const typed = signatureOf(signatures, one);
  if (!typed?.sealed) return 'erased';
  return (await digest(peopleText(typed.sealed, typed))) === one.people ? 'fit' : 'differ';
}

function signatureOf(
  signatures: readonly Signature[],
  { version, who, at }: Signed,
): Signature | undefined {
  return signatures.find((one) => one.version === version && one.who === who && one.at === at);
}

/** The people of a record as it was signed last; null where it was not, or signatures left them out. */
export function sealedNames(signatures: readonly Signature[]): SealedNames | null {
  return signatures.findLast(({ sealed }) => sealed !== undefined)?.sealed ?? null;
}

/** What does not hold together in a record, whatever its digests say. */
export type Flaw =
  /** It is about another attempt than the one it comes with. */
  | { readonly kind: 'other-attempt' }
  /** Judgement number `at` may not follow those before it. */
  | { readonly kind: 'out-of-turn'; readonly at: number; readonly refusal: Refusal }
  /** Judgement number `at` points at an entry that the attempt does not have. */
  | { readonly kind: 'no-entry'; readonly at: number; readonly entry: number }
  /** A signature says another version than the one it stands in. */
  | { readonly kind: 'wrong-version'; readonly at: number }
  /** The names that were typed are not those of the signatures, one for one. */
  | { readonly kind: 'names' }
  /** Signature number `at` is by the code of another person than the record is of. */
  | { readonly kind: 'by'; readonly at: number }
  /** It is of other people, or another record, than those it was signed for. */
  | { readonly kind: 'people' };

/** The first thing that the product itself would not have let anybody write; null if there is none. */
export function flawIn(record: Whole): Flaw | null {
  const { attempt, judgements, signatures } = record;
  const [opened] = judgements;
  if (opened?.kind === 'opened' && opened.attempt !== attempt.id) return { kind: 'other-attempt' };
  let so: Turn = { opened: null, decisions: new Map(), signed: {} };
  let version = 1;
  for (const [at, one] of judgements.entries()) {
    const refusal = refusalOf(so, one);
    if (refusal) return { kind: 'out-of-turn', at, refusal };
    const entry = 'entry' in one ? one.entry : null;
    if (entry !== null && entry >= attempt.entries.length) return { kind: 'no-entry', at, entry };
    if (one.kind === 'signed' && one.version !== version) return { kind: 'wrong-version', at };
    if (one.kind === 'signed' && !isBy(record, one)) return { kind: 'by', at };
    if (one.kind === 'reopened') version += 1;
    so = after(so, one);
  }
  if (!namesFit(judgements, signatures)) return { kind: 'names' };
  return peopleFit(record) ? null : { kind: 'people' };
}

/** What decides whether the next judgement may follow. The map is this walk's own. */
type Turn = Pick<Standing, 'opened' | 'signed'> & { readonly decisions: Map<string, Decided> };

function after(so: Turn, one: Judgement): Turn {
  if (one.kind === 'opened') return { ...so, opened: one };
  if (one.kind === 'reopened') return { ...so, signed: {} };
  if (one.kind === 'signed') return { ...so, signed: { ...so.signed, [one.who]: one } };
  if (one.kind !== 'decided') return so;
  return { ...so, decisions: so.decisions.set(one.criterion, one) };
}

function namesFit(
  judgements: readonly Judgement[],
  signatures: ObservationFile['signatures'],
): boolean {
  const told = (one: { version: number; who: string; at: number }): string =>
    `${one.version} ${one.who} ${one.at}`;
  const signed = judgements.filter((one) => one.kind === 'signed').map(told);
  return signed.sort().join('|') === signatures.map(told).sort().join('|');
}

/** Whether a signature is by the code, or where there is none the name, of the person it says. */
function isBy(record: Whole, one: Signed): boolean {
  const sealed = signatureOf(record.signatures, one)?.sealed;
  const { code, name } = (sealed ?? record)[one.who];
  return one.by === code || (code === '' && one.by === name);
}

/** Whether the record is of whom, and the one, it was signed for last. */
function peopleFit({ id, assessor, learner, learnerNumber, signatures }: Whole): boolean {
  const sealed = sealedNames(signatures);
  if (!sealed) return true;
  const isNumbered =
    sealed.learnerNumber === undefined || sealed.learnerNumber === (learnerNumber ?? '');
  return (
    sealed.record === id &&
    isNumbered &&
    isSame(sealed.assessor, assessor) &&
    isSame(sealed.learner, learner)
  );
}

function isSame(one: Person, other: Person): boolean {
  return one.code === other.code && one.name === other.name;
}

import type { Entry } from '../transcript/entries';
import { type Judgement, type Sampled, type Signed, signedText } from './judgements';
import type { Person, SealedNames } from './observation-file';

/** What a signature or a verdict is put to, besides the judgements before it. */
export type Document = {
  /** Id of the record as it was signed, wherever it is kept by now. */
  readonly id: string;
  readonly attempt: { readonly startedAt: number; readonly entries: readonly Entry[] };
};

/** A signature or a verdict before it has its digest. */
export type Unsealed = Omit<Signed, 'digest'> | Omit<Sampled, 'digest'>;

/**
 * What the digest of a signature or a verdict is made of since rule 2: the conversation with when it
 * began, the record's number, everything written before, and the signature itself with its date.
 */
export function sealedText(
  { id, attempt }: Document,
  before: readonly Judgement[],
  one: Unsealed,
): string {
  const { digest: _digest, ...plain } = { digest: '', ...one };
  // Its fields in the order of the alphabet, as everything's.
  const last = signedText([{ id, startedAt: attempt.startedAt }, plain], []);
  return `${signedText(attempt.entries, before)}\n${last}`;
}

/**
 * What the digest of the people is made of: who was observed, by whom, the name as it was typed, and the
 * learner's number.
 * The salt stands beside the names alone, so that nothing can be told from the digest once they are gone.
 */
export function peopleText(
  { salt, record, assessor, learner, learnerNumber }: SealedNames,
  { who, name }: { readonly who: Signed['who']; readonly name: string },
): string {
  const told = ({ code, name: known }: Person): Person => ({ code, name: known });
  const numbered = learnerNumber === undefined ? [] : [learnerNumber];
  return JSON.stringify([salt, record, told(assessor), told(learner), who, name, ...numbered]);
}

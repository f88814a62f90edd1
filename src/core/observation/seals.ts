import type { Entry } from '../transcript/entries';
import {
  type Decided,
  type Judgement,
  type Refusal,
  refusalOf,
  type Signed,
  type Standing,
  signedText,
} from './judgements';
import type { ObservationFile } from './observation-file';

/** A signature, and whether its digest is still that of everything it was put to. */
export type Seal = { readonly signed: Signed; readonly fits: boolean };

/** Holds each signature against what it was put to; `digest` is SHA-256 as hexadecimal digits. */
export function sealsOf(
  entries: readonly Entry[],
  judgements: readonly Judgement[],
  digest: (text: string) => Promise<string>,
): Promise<readonly Seal[]> {
  const signed = judgements.flatMap((one, at) => (one.kind === 'signed' ? [{ one, at }] : []));
  return Promise.all(
    signed.map(async ({ one, at }) => {
      const now = await digest(signedText(entries, judgements.slice(0, at)));
      return { signed: one, fits: now === one.digest };
    }),
  );
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
  | { readonly kind: 'names' };

type Kept = Pick<ObservationFile, 'judgements' | 'signatures'> & {
  readonly attempt: Pick<ObservationFile['attempt'], 'id' | 'entries'>;
};

/** The first thing that the product itself would not have let anybody write; null if there is none. */
export function flawIn({ attempt, judgements, signatures }: Kept): Flaw | null {
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
    if (one.kind === 'reopened') version += 1;
    so = after(so, one);
  }
  return namesFit(judgements, signatures) ? null : { kind: 'names' };
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

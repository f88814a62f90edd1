import type { Signed } from '../observation/judgements';
import { signersOf, type Version } from '../observation/versions';
import { type Block, filled, type Section, type Signature, text } from './document';
import type { WriteUp } from './observed';

/** What assessor and learner declare, and their signatures: typed, and lines to sign on paper. */
export function signingSection(writeUp: WriteUp): Section {
  const { words, versions } = writeUp;
  const { own, portfolio } = words;
  const { name, signature, date } = portfolio.statement;
  const current = versions.at(-1);
  const earlier = versions.slice(0, -1).flatMap((version) => signedNotes(writeUp, version));
  return {
    title: own.signing.title,
    lesser: 0,
    blocks: [
      { kind: 'paragraph', runs: text(own.signing.assessorSays) },
      { kind: 'paragraph', runs: text(own.signing.learnerSays) },
      {
        kind: 'signatures',
        labels: { name, signature, date },
        lines: [
          line(writeUp, own.signing.assessor, current, 'assessor'),
          line(writeUp, own.signing.learner, current, 'learner'),
          ...countersigned(writeUp),
        ],
      },
      ...(current ? signedNotes(writeUp, current) : []),
      ...earlier,
    ],
  };
}

/** A line to sign on paper, where the centre has somebody who countersigns. */
function countersigned({ observed }: WriteUp): readonly Signature[] {
  const who = observed.attempted.centre?.countersigner ?? '';
  return who === '' ? [] : [{ who, name: null }];
}

/** Nobody's name stands there before they have typed it. */
function line(
  writeUp: WriteUp,
  who: string,
  version: Version | undefined,
  role: Signed['who'],
): Signature {
  const signed = version?.standing.signed[role];
  if (!signed) return { who, name: null };
  return { who, name: typedBy(writeUp, signed), date: writeUp.observed.when(signed.at) };
}

function typedBy({ observed }: WriteUp, { who, version, by }: Signed): string {
  const typed = observed.signatures.find((one) => one.who === who && one.version === version);
  return typed?.name ?? by;
}

/** Who signed a version and when, with the digest of what they signed. */
function signedNotes(writeUp: WriteUp, version: Version): readonly Block[] {
  const { own } = writeUp.words;
  const signed = signersOf(version);
  if (signed.length === 0) {
    return [{ kind: 'note', text: filled(own.signing.unsigned, { version: `${version.number}` }) }];
  }
  return signed.map((one) => ({
    kind: 'note',
    idle: true,
    text: filled(own.signing.digest, {
      version: `${version.number}`,
      who: own.signing[one.who],
      name: typedBy(writeUp, one),
      when: writeUp.observed.when(one.at),
      digest: one.digest,
    }),
  }));
}

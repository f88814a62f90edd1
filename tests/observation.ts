import { createHash } from 'node:crypto';
import { type Judgement, signedText, standingOf } from '../src/core/marking/judgements';
import { mark } from '../src/core/marking/mark';
import type { Signature } from '../src/core/marking/observation-file';
import type { Document } from '../src/core/report/document';
import { observationRecord } from '../src/core/report/observation-record';
import type { Observed } from '../src/core/report/observed';
import type { Framework } from '../src/core/standards/framework';
import { suggest } from '../src/core/standards/suggestion';
import { choiceAt, type Entry } from '../src/core/transcript/entries';
import { evidence, observed } from '../src/languages/en-GB';
import { attempted } from './evidence';
import { scheme } from './story';

const T = Date.parse('2026-03-03T10:00:00Z');

/** The words of a record, in British English. */
export const RECORD_WORDS = {
  own: observed.document,
  portfolio: evidence.document,
  entry: evidence.csv,
};

export const digestOf = async (text: string): Promise<string> =>
  createHash('sha256').update(text).digest('hex');

/** An observation as an assessor would leave it before signing: everything decided and written. */
export function judgementsOn(
  entries: readonly Entry[],
  framework: Framework,
  attempt = 'attempt-1',
): readonly Judgement[] {
  let minute = 0;
  const written = () => ({ by: 'A-1', at: T + 60_000 * minute++ });
  const { id, version } = scheme('complaint-cycle');
  const suggestions = suggest(framework, mark(entries, scheme('complaint-cycle')));
  const replies = entries.flatMap((_, at) => (choiceAt(entries, at) ? [at] : []));
  return [
    {
      ...written(),
      kind: 'opened',
      attempt,
      scheme: { id, version },
      framework: { id: framework.id, version: framework.version },
      blind: false,
    },
    { ...written(), kind: 'remarked', entry: replies[0] ?? 0, text: 'Calm from the start.' },
    { ...written(), kind: 'remarked', entry: null, text: 'Good pace throughout.' },
    ...suggestions.flatMap(({ criterion, outcome, marks }): readonly Judgement[] => {
      const cited = marks.flatMap((one) => one.evidence.map(({ entry }) => entry)).slice(0, 2);
      return [
        ...[...new Set(cited)].map(
          (entry): Judgement => ({ ...written(), kind: 'cited', entry, criterion }),
        ),
        {
          ...written(),
          kind: 'decided',
          criterion,
          outcome: outcome ?? 'not-observed',
          suggestion: outcome,
          reason: '',
        },
      ];
    }),
    {
      ...written(),
      kind: 'asked',
      criterion: framework.criteria[0]?.number ?? '',
      question: 'When would you ask your manager?',
      answer: 'When it is more than I may decide.',
    },
    { ...written(), kind: 'worded', part: 'narrative', text: narrativeOf(entries, replies) },
    { ...written(), kind: 'worded', part: 'feedback', text: 'You listened before you offered.' },
    { ...written(), kind: 'worded', part: 'next-steps', text: 'Practise giving a day and a time.' },
    { by: 'L-1', at: T + 7e6, kind: 'worded', part: 'learner-comment', text: 'I felt <rushed>.' },
  ];
}

function narrativeOf(entries: readonly Entry[], replies: readonly number[]): string {
  const told = replies.map(
    (at) => `The learner said: “${choiceAt(entries, at)?.reply.text}” [${at}]`,
  );
  return ['The learner met the customer.', ...told, 'The conversation ended.'].join('\n\n');
}

/** The same list, signed by whoever is named. */
export async function signedBy(
  entries: readonly Entry[],
  judgements: readonly Judgement[],
  people: readonly ('assessor' | 'learner')[],
): Promise<readonly Judgement[]> {
  let all = judgements;
  for (const who of people) {
    const digest = await digestOf(signedText(entries, all));
    const { version } = standingOf(all);
    const by = who === 'assessor' ? 'A-1' : 'L-1';
    all = [...all, { kind: 'signed', by, at: T + 8e6 + all.length, who, version, digest }];
  }
  return all;
}

/** The names as both typed them to sign. */
export function typedNames(judgements: readonly Judgement[]): readonly Signature[] {
  return judgements.flatMap((one) => {
    if (one.kind !== 'signed') return [];
    const { version, who, at } = one;
    return [{ version, who, at, name: who === 'assessor' ? 'Sam Reed' : 'Aisha Khan' }];
  });
}

export function observedOf(
  entries: readonly Entry[],
  framework: Framework,
  judgements: readonly Judgement[],
): Observed {
  return {
    id: 'observation-1',
    attempted: { ...attempted(entries), framework },
    judgements,
    assessor: { name: 'Sam Reed', code: 'A-1' },
    signatures: typedNames(judgements),
    replay: 'verified',
    when: (at) => new Date(at).toISOString().slice(0, 16).replace('T', ' '),
    day: (day) => day,
  };
}

/** The record of an observation, in British English. */
export const recordOf = (observed: Observed): Document =>
  observationRecord(observed, RECORD_WORDS, 'en-GB');

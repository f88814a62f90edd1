import type { Framework } from '../standards/framework';
import { type Standing, TEXTS } from './judgements';

/** Something that a record usually has before it is signed. */
export type Outstanding =
  /** Criteria without a decision: the only thing that signing waits for. */
  | { readonly kind: 'decisions'; readonly criteria: readonly string[] }
  /** Criteria decided as met or not yet that rest on no line and no question. */
  | { readonly kind: 'evidence'; readonly criteria: readonly string[] }
  /** Criteria about knowing decided as met without a question. */
  | { readonly kind: 'questions'; readonly criteria: readonly string[] }
  | { readonly kind: 'text'; readonly part: (typeof TEXTS)[number] };

/** What is not there yet, in the order of the record. */
export function outstandingIn(
  { decisions, evidence, questions, texts }: Standing,
  { criteria }: Framework,
): readonly Outstanding[] {
  const asked = new Set(questions.map(({ criterion }) => criterion));
  const cited = (number: string): boolean => (evidence.get(number) ?? []).length > 0;
  const outcome = (number: string) => decisions.get(number)?.outcome;
  const undecided = criteria.filter(({ number }) => !decisions.has(number));
  const bare = criteria.filter(
    ({ kind, number }) =>
      kind === 'does' &&
      ['met', 'not-yet'].includes(outcome(number) ?? '') &&
      !cited(number) &&
      !asked.has(number),
  );
  const unasked = criteria.filter(
    ({ kind, number }) => kind === 'knows' && outcome(number) === 'met' && !asked.has(number),
  );
  return [
    ...some('decisions', undecided),
    ...some('evidence', bare),
    ...some('questions', unasked),
    ...TEXTS.filter((part) => (texts[part] ?? '').trim() === '').map(
      (part): Outstanding => ({ kind: 'text', part }),
    ),
  ];
}

function some(
  kind: 'decisions' | 'evidence' | 'questions',
  criteria: Framework['criteria'],
): readonly Outstanding[] {
  return criteria.length === 0 ? [] : [{ kind, criteria: criteria.map(({ number }) => number) }];
}

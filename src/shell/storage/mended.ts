import type { Judgement } from '../../core/observation/judgements';
import type { Signature } from '../../core/observation/observation-file';
import type { Entry } from '../../core/transcript/entries';
import type { ObservationEnvelope } from './assessment-records';
import type { Beat } from './database';
import type { Envelope, OwnStory } from './store';

/*
 * A row that something has damaged is read as far as it can be: what is missing is empty, so that it stands
 * in its list, where it can be deleted, and takes no other row along. What is sound stays as it is.
 */

/** An attempt's row. */
export function mendedAttempt(row: Envelope): Envelope {
  const { scenario, title, edition, seed, startedAt } = row;
  if (areTexts(scenario, title, edition) && areNumbers(seed, startedAt)) return row;
  const texts = { scenario: text(scenario), title: text(title), edition: text(edition) };
  return { ...row, ...texts, seed: number(seed), startedAt: number(startedAt) };
}

/** The entries of one beat; none where it holds no list of them. */
export function entriesIn(beat: Beat | undefined): readonly Entry[] {
  const entries: unknown = beat?.entries;
  return Array.isArray(entries) ? (entries.filter(isThing) as Entry[]) : [];
}

/** Somebody's row. */
export function mendedPerson<T extends { readonly code: string; readonly name: string }>(
  row: T,
): T {
  return areTexts(row.code, row.name)
    ? row
    : { ...row, code: text(row.code), name: text(row.name) };
}

/** An observation's row. */
export function mendedObservation(row: ObservationEnvelope): ObservationEnvelope {
  const { attempt, learner, assessor, scenario, title, openedAt, signatures, conditions } = row;
  const isSound =
    areTexts(attempt, learner, assessor, scenario, title) &&
    areNumbers(openedAt) &&
    Array.isArray(signatures) &&
    isThing(conditions);
  if (isSound) return row;
  return {
    ...row,
    attempt: text(attempt),
    learner: text(learner),
    assessor: text(assessor),
    scenario: text(scenario),
    title: text(title),
    openedAt: number(openedAt),
    conditions: isThing(conditions) ? conditions : { minutes: null, arrangements: [] },
    signatures: Array.isArray(signatures) ? (signatures.filter(isThing) as Signature[]) : [],
  };
}

/** The judgements of rows; one that holds none is passed over. */
export function judgementsIn(
  rows: readonly { readonly judgement: Judgement }[],
): readonly Judgement[] {
  return rows.flatMap(({ judgement }) => (isThing(judgement) ? [judgement] : []));
}

/** A story's row. */
export function mendedStory(row: OwnStory): OwnStory {
  if (areTexts(row.title) && areNumbers(row.changedAt) && Array.isArray(row.files)) return row;
  const files = Array.isArray(row.files) ? row.files : [];
  return { ...row, title: text(row.title), changedAt: number(row.changedAt), files };
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((one) => typeof one === 'string');
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((one) => typeof one === 'number');
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

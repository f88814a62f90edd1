import { type Evidence, type Mark, mark, type Outcome } from '../../core/marking/mark';
import type { Scheme } from '../../core/marking/scheme';
import { choiceAt, type Entry, heardBefore, modeOf, stageOf } from '../../core/transcript/entries';
import type { PackageFacts } from '../page/package-facts';

/** A reply that was chosen, as an LMS is told of it. */
export type ChoiceTold = {
  /** The number of its entry. */
  readonly entry: number;
  readonly said: string;
  /** What the customer had said before it. */
  readonly heard: string;
  readonly verdict: 'good' | 'bad' | 'neutral';
};

type PointTold = {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
};

/** What an LMS is told of an attempt, whatever the standard: a question put to its entries. */
export type Report = {
  readonly choices: readonly ChoiceTold[];
  /** Empty until the conversation is over. */
  readonly points: readonly PointTold[];
  /** Whether what counts as done has been done. */
  readonly done: boolean;
  /** Points met, of those that there was a chance at; null until all is done, or where there was none. */
  readonly score: { readonly met: number; readonly of: number } | null;
  /** Whether it was passed; null where nothing is to be passed, or not yet. */
  readonly passed: boolean | null;
};

type Rule = Pick<PackageFacts, 'done' | 'pass'>;

/** Asks the entries of an attempt what an LMS is to be told. Of a mock observation: whether it is done. */
export function reportOf(entries: readonly Entry[], scheme: Scheme, rule: Rule): Report {
  const done = isDone(entries, rule.done);
  if (modeOf(entries) === 'observation') {
    return { choices: [], points: [], done, score: null, passed: null };
  }
  const marks = mark(entries, scheme);
  const over = stageOf(entries) === 'ended' || stageOf(entries) === 'recorded';
  const score = done ? scoreOf(marks) : null;
  return {
    choices: choicesIn(entries, marks),
    points: over ? scheme.points.map(({ id, title }, at) => told(id, title, marks[at])) : [],
    done,
    score,
    passed: score && rule.pass !== null ? score.met * 100 >= rule.pass * score.of : null,
  };
}

/** Whether everything that counts has been done. A story that broke is never done. */
function isDone(entries: readonly Entry[], end: Rule['done']): boolean {
  const stage = stageOf(entries);
  return stage === 'recorded' || (end === 'conversation' && stage === 'ended');
}

function told(id: string, title: string, found: Mark | undefined): PointTold {
  return { id, title, outcome: found?.outcome ?? 'not-observed' };
}

function scoreOf(marks: readonly Mark[]): Report['score'] {
  const observed = marks.filter(({ outcome }) => outcome !== 'not-observed');
  const met = observed.filter(({ outcome }) => outcome === 'met').length;
  return observed.length === 0 ? null : { met, of: observed.length };
}

function choicesIn(entries: readonly Entry[], marks: readonly Mark[]): readonly ChoiceTold[] {
  const evidence = marks.flatMap((one) => one.evidence);
  return entries.flatMap((_, entry): ChoiceTold[] => {
    const choice = choiceAt(entries, entry);
    if (!choice) return [];
    const verdict = verdictOf(evidence.filter((one) => one.entry === entry));
    const heard = heardBefore(entries, entry)?.text ?? '';
    return [{ entry, said: choice.reply.text, heard, verdict }];
  });
}

/** A mistake outweighs what was good beside it, as it does for whoever hears it. */
function verdictOf(evidence: readonly Evidence[]): ChoiceTold['verdict'] {
  if (evidence.some(({ effect }) => effect === 'lost')) return 'bad';
  return evidence.some(({ effect }) => effect === 'earned') ? 'good' : 'neutral';
}

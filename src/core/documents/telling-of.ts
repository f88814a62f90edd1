import { mark } from '../marking/mark';
import type { Attempted } from './attempted';
import { criterionRows } from './criteria';
import type { PortfolioWords } from './portfolio-words';
import type { Telling } from './telling';

/** An attempt, marked and held against its framework, ready to be told. */
export function tellingOf(
  { entries, scheme, framework, learner }: Attempted,
  words: PortfolioWords,
  language: string,
): Telling {
  const began = entries.find((entry) => entry.kind === 'began');
  const marks = mark(entries, scheme);
  return {
    entries,
    scheme,
    marks,
    rows: framework ? criterionRows(marks, scheme, framework, began?.setting ?? null) : [],
    unit: framework?.unit ?? null,
    words,
    language,
    learner: first(learner.name) || words.someone,
    customer: first(began?.customer ?? ''),
  };
}

function first(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

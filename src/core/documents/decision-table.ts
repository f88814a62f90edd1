import { wordsAt } from './criterion-table';
import { judgedIn, outcomeOf, suggestedWords } from './decision-section';
import { citation } from './document';
import type { RecordWords } from './observation-words';
import { named, type Observed, writeUpOf } from './observed';

/** The decisions as rows of a table, their head first: one row for each criterion. */
export function decisionTable(
  observed: Observed,
  head: readonly string[],
  words: RecordWords,
  language: string,
): readonly (readonly string[])[] {
  const writeUp = writeUpOf(observed, words, language);
  const { entries } = observed.attempted;
  const lines = (criterion: string): readonly number[] =>
    writeUp.standing.evidence.get(criterion) ?? [];
  const rows = judgedIn(writeUp).map(({ number, says }) => {
    const decided = writeUp.standing.decisions.get(number);
    const asked = writeUp.standing.questions.filter((one) => one.criterion === number);
    return [
      named(writeUp, [number]),
      says,
      outcomeOf(writeUp, number),
      decided ? suggestedWords(writeUp, decided) : '',
      decided?.reason.trim() ?? '',
      lines(number)
        .map(
          (at) => `${citation([at])} ${wordsAt(entries, at, words.entry, words.portfolio.quote)}`,
        )
        .join('\n'),
      asked.map(({ question, answer }) => `${question} ${answer}`.trim()).join('\n'),
      decided ? observed.when(decided.at) : '',
      decided?.by ?? '',
    ];
  });
  return [head, ...rows];
}

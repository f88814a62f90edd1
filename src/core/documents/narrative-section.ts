import { choiceAt } from '../transcript/entries';
import { merged, type Paragraph, type Run, type Runs, type Section, text } from './document';
import { named, type WriteUp } from './observed';

/** What the assessor saw, as they left the text, with the criteria beside each paragraph. */
export function observedNarrative(writeUp: WriteUp): Section {
  const { narrative: words } = writeUp.words.own;
  const written = writeUp.standing.texts.narrative?.trim() ?? '';
  if (written === '') {
    return {
      title: words.title,
      lesser: 0,
      blocks: [{ kind: 'paragraph', runs: text(words.none) }],
    };
  }
  return {
    title: words.title,
    lesser: 0,
    blocks: [
      { kind: 'note', text: words.how },
      ...written.split(/\s*\n\s*/).map((line) => passage(writeUp, line)),
    ],
  };
}

function passage(writeUp: WriteUp, line: string): Paragraph {
  const cited = runsOf(writeUp, line);
  const beside = criteriaBeside(writeUp, line, cited);
  const runs = runsOf(writeUp, withoutList(line, beside));
  const margin = beside.length > 0 ? [named(writeUp, beside)] : [];
  return { kind: 'paragraph', runs, margin, lesser: beside.length > 0 ? 1 : 2 };
}

/** What ends with its criteria in brackets need not say them twice: they stand beside it. */
function withoutList(line: string, beside: readonly string[]): string {
  const list = /\s*\(([\w., /-]+)\)$/.exec(line);
  const numbers = list?.[1]?.split(/,\s*/) ?? [];
  return numbers.length > 0 && numbers.every((one) => beside.includes(one))
    ? line.slice(0, list?.index)
    : line;
}

/** Entry numbers in brackets become citations, and the learner's own replies stand out. */
function runsOf({ observed }: WriteUp, line: string): Runs {
  const { entries } = observed.attempted;
  const replies = new Set(entries.flatMap((_, at) => choiceAt(entries, at)?.reply.text ?? []));
  const parts = line.split(/(\[\d+(?:, \d+)*\]|“[^”]+”)/).filter((part) => part !== '');
  return merged(
    parts.map((part): Run => {
      const cited = /^\[(\d.*)\]$/.exec(part)?.[1];
      if (cited !== undefined) return { kind: 'cite', entries: cited.split(', ').map(Number) };
      return { kind: replies.has(part.slice(1, -1)) ? 'quoted' : 'text', text: part };
    }),
  );
}

/** The criteria that a paragraph names, and those its lines were taken as evidence for. */
function criteriaBeside(writeUp: WriteUp, line: string, runs: Runs): readonly string[] {
  const { evidence } = writeUp.standing;
  const cited = runs.flatMap((run) => (run.kind === 'cite' ? run.entries : []));
  return writeUp.observed.attempted.framework.criteria
    .map(({ number }) => number)
    .filter(
      (number) =>
        names(line, number) || evidence.get(number)?.some((entry) => cited.includes(entry)),
    );
}

/** A bare whole number could be anything. */
function names(line: string, number: string): boolean {
  if (/^\d+$/.test(number)) return false;
  const dots = number.replaceAll('.', '\\.');
  return new RegExp(`(?:^|[^\\w.])${dots}(?!\\w|\\.\\d)`).test(line);
}

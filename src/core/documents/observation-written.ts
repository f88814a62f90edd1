import { TEXTS } from '../observation/judgements';
import { type Block, fill, type Section, text } from './document';
import { lineAt, named, type WriteUp } from './observed';

/** Supplementary questions with their answers, as they were given. */
export function questionSection(writeUp: WriteUp): Section {
  const { standing, words } = writeUp;
  const { title, how, none, unanswered, head } = words.own.questions;
  const rows = standing.questions.map(({ criterion, question, answer }) => [
    text(named(writeUp, [criterion])),
    text(question),
    text(answer.trim() || unanswered),
  ]);
  const blocks: readonly Block[] =
    rows.length === 0
      ? [{ kind: 'paragraph', runs: text(none), idle: true }]
      : [
          { kind: 'note', text: how, idle: true },
          { kind: 'table', name: title, head, widths: [19, 36, 45], rows },
        ];
  return { title, lesser: 0, keeps: true, blocks };
}

/** Feedback, what was agreed as next steps, and what the learner says to it. */
export function closingSection({ standing, words }: WriteUp): Section {
  const { title, none, parts } = words.own.closing;
  const blocks = TEXTS.filter((part) => part !== 'narrative').flatMap((part): readonly Block[] => {
    const written = standing.texts[part]?.trim() ?? '';
    return [
      { kind: 'heading', text: parts[part] },
      ...(written === ''
        ? [{ kind: 'paragraph', runs: text(none), idle: true } as const]
        : written
            .split(/\s*\n\s*/)
            .map((line): Block => ({ kind: 'paragraph', runs: text(line) }))),
    ];
  });
  return { title, lesser: 0, keeps: true, blocks };
}

/** What was noted while watching, each with the line that it is about. */
export function remarkSections(writeUp: WriteUp): readonly Section[] {
  const { title, about, plain } = writeUp.words.own.remarks;
  const { standing, observed } = writeUp;
  if (standing.remarks.length === 0) return [];
  const items = standing.remarks.map((remark) =>
    fill(remark.entry === null ? plain : about, {
      when: observed.when(remark.at),
      by: remark.by,
      text: remark.text,
      line: remark.entry === null ? '' : lineAt(writeUp, remark.entry),
    }),
  );
  return [{ title, lesser: 9, blocks: [{ kind: 'list', items }] }];
}

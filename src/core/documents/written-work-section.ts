import { type Entry, type HandedOver, RECORD_FIELDS } from '../transcript/entries';
import { quote } from '../transcript/play';
import { type Block, filled, type Runs, type Section, text } from './document';
import type { Telling } from './telling';

/** What the learner wrote after the conversation: the complaint record and the hand-over note. */
export function writtenWorkSection(telling: Telling, lesser: number): Section {
  const notes = telling.entries.filter((entry) => entry.kind === 'handed-over');
  return {
    title: telling.words.work.title,
    lesser,
    blocks: [
      ...recordBlocks(telling),
      ...notes.flatMap((note) => noteBlocks(telling, note, telling.entries)),
    ],
  };
}

function recordBlocks({ entries, words }: Telling): readonly Block[] {
  const { record, none, head, empty, fields } = words.work;
  const recorded = entries.find((entry) => entry.kind === 'recorded');
  if (!recorded) return [{ kind: 'paragraph', runs: text(none) }];
  const rows = RECORD_FIELDS.flatMap((field): (readonly Runs[])[] => {
    const written = recorded.fields[field];
    return written === undefined ? [] : [[text(fields[field]), text(written.trim() || empty)]];
  });
  return [
    { kind: 'heading', text: record },
    { kind: 'table', name: record, head, widths: [30, 70], rows, together: true },
  ];
}

function noteBlocks(
  { words }: Telling,
  { to, lines, note }: HandedOver,
  entries: readonly Entry[],
): readonly Block[] {
  const { note: title, lines: passed, added, nothing } = words.work;
  const items = lines.flatMap((at): Runs[] => {
    const line = entries[at];
    return line?.kind === 'said'
      ? [[...text(`${quote(line)} `), { kind: 'cite', entries: [at] }]]
      : [];
  });
  const own = note.trim();
  return [
    { kind: 'heading', text: filled(title, { colleague: to }) },
    ...(items.length > 0
      ? ([
          { kind: 'paragraph', runs: text(passed) },
          { kind: 'list', items },
        ] as const)
      : []),
    ...(own
      ? ([
          { kind: 'paragraph', runs: text(added) },
          { kind: 'quote', text: own },
        ] as const)
      : []),
    ...(items.length === 0 && own === ''
      ? [{ kind: 'paragraph', runs: text(nothing) } as const]
      : []),
  ];
}

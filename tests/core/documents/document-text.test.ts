import { describe, expect, test } from 'vitest';
import { type Block, type Document, text } from '../../../src/core/documents/document';
import { MOST_TEXT, printText } from '../../../src/core/documents/document-text';
import { WORDS } from '../../fixtures/evidence';

/** A document of two passages, the second of them the lesser, whose text has this many characters. */
function documentOf(length: number): Document {
  const kept = { kind: 'paragraph', runs: text('What was asked. [3]') } as const;
  const lesser = (words: string) => ({ kind: 'paragraph', runs: text(words), lesser: 1 }) as const;
  const of = (words: string): Document => ({
    language: 'en-GB',
    title: 'Evidence',
    notice: 'It awards nothing.',
    running: '',
    page: '',
    beside: '',
    sections: [{ title: 'What was done', lesser: 0, blocks: [kept, lesser(words)] }],
  });
  return of('x'.repeat(length - printText(of(''), WORDS.text, length).length));
}

const boxed = (document: Document): string => printText(document, WORDS.text, MOST_TEXT);

/** A heading with what stands under it. */
const headed = (title: string, under: Block): readonly Block[] => [
  { kind: 'heading', text: title },
  under,
];
const lines = (words: string): Block => ({ kind: 'paragraph', runs: text(words) });

describe('J24 What is of no use to a reader goes first, and what they look for last', () => {
  const sections: Document['sections'] = [
    {
      title: 'Context',
      lesser: 0,
      blocks: [
        {
          kind: 'facts',
          facts: [
            { name: 'Learner', value: 'Aisha' },
            { name: 'Record', value: 'x'.repeat(900), idle: true },
          ],
        },
      ],
    },
    { title: 'Seen', lesser: 0, blocks: [lines('a'.repeat(1500)), lines('b'.repeat(1500))] },
    {
      title: 'Decisions',
      lesser: 0,
      blocks: [
        {
          kind: 'table',
          name: 'Decisions',
          head: [],
          widths: [],
          rows: [
            [text('1.1'), text('Met')],
            [text('1.2'), text('Not observed')],
          ],
          idle: [1],
        },
      ],
    },
    {
      title: 'Closing',
      lesser: 0,
      keeps: true,
      blocks: [
        ...headed('Feedback', lines('f'.repeat(300))),
        ...headed('Comment', { kind: 'paragraph', runs: text('Nothing written.'), idle: true }),
      ],
    },
  ];
  const inBox = (limit: number): string =>
    printText({ ...documentOf(4_000), sections }, WORDS.text, limit);

  test('where there is room everything is there', () => {
    expect(inBox(10_000)).toMatch(/Record: x+.*1\.2: Not observed.*Comment\nNothing written\./s);
  });

  test('ids, criteria that were not observed and what nobody wrote go first, with their headings', () => {
    const some = inBox(3_999);
    expect(some).not.toMatch(/Record: x|Not observed|Comment|Nothing written/);
    for (const words of ['Learner: Aisha', '1.1: Met', 'aaa', 'bbb', 'fff']) {
      expect(some).toContain(words);
    }
    expect(some).toContain('Left out here');
  });

  test('what was fed back stays when everything else has gone, and no heading stands over nothing', () => {
    const least = inBox(620);
    expect(least).toMatch(/Closing\nFeedback\nf+/);
    expect(least).not.toMatch(/aaa|Seen\n\n|Decisions\n\n/);
    expect(inBox(400)).not.toMatch(/Feedback\n(?!f)/);
  });
});

describe('E5 The text box of an e-portfolio takes 3,999 characters', () => {
  test('a document of exactly 3,999 goes in whole', () => {
    const inBox = boxed(documentOf(3_999));
    expect(inBox).toHaveLength(3_999);
    expect(inBox).not.toContain('Left out here');
  });

  test('of one with a single character more the lesser passage is left out, and named', () => {
    const inBox = boxed(documentOf(4_000));
    expect(inBox.length).toBeLessThan(300);
    expect(inBox).toContain('What was asked. [3]');
    expect(inBox).toContain('Left out here');
    expect(inBox).not.toContain('xx');
  });
});

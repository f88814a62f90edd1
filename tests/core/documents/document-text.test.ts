import { describe, expect, test } from 'vitest';
import { type Document, text } from '../../../src/core/documents/document';
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

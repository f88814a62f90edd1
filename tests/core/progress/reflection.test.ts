import { describe, expect, test } from 'vitest';
import { type ReflectionAids, reflectionAids } from '../../../src/core/progress/reflection-aids';
import { choiceAt, type Entry } from '../../../src/core/transcript/entries';
import { paragraphsOf, writtenParts } from '../../../src/core/transcript/reflection';
import { inserted } from '../../../src/screens/learner/reflect/inserted';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const BY = scheme('complaint-cycle');
const BEST = performed('leaking-kettle', 'model-answer');

function aidsOf(entries: readonly Entry[]): ReflectionAids {
  const aids = reflectionAids(entries, BY);
  if (!aids) throw new Error('There is nothing to write from.');
  return aids;
}

describe('G6 What stands beside each part comes from this very transcript, word for word', () => {
  const entries = performed('leaking-kettle', 'average-run');
  const aids = aidsOf(entries);

  test('every quotation is what the entry it names holds', () => {
    const quotes = Object.values(aids.parts).flatMap((part) => part.quotes);
    expect(quotes.length).toBeGreaterThan(6);
    for (const { entry, from, text } of quotes) {
      const at = entries[entry];
      const held =
        from.kind === 'own'
          ? choiceAt(entries, entry)?.reply.text
          : from.kind === 'record'
            ? at?.kind === 'recorded' && at.fields[from.field]
            : at?.kind === 'said' && at.who === 'Dev' && at.text;
      expect(held).toBe(text);
    }
  });

  test('the situation in the customer’s words, the action in the learner’s, in their order', () => {
    const kinds = (part: keyof typeof aids.parts) =>
      aids.parts[part].quotes.map((one) => one.from.kind);
    expect(new Set(kinds('situation'))).toEqual(new Set(['customer']));
    expect(new Set(kinds('action'))).toEqual(new Set(['own']));
    const order = aids.parts.action.quotes.map(({ entry }) => entry);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(aids.parts.action.quotes.map(({ text }) => text)).toContain(aids.turning);
  });

  test('the promise, the end and the point to work on first are there to be asked about', () => {
    expect(aids.promise).toBe('ring Dev by Friday 4 pm');
    expect(aids.ending).toBe('escalated');
    expect(aids.notYet?.id).toBe('keeping-promises');
    expect(aids.parts.next.quotes.length).toBeGreaterThan(0);
  });

  test('where everything was met nothing is held against anybody', () => {
    const best = aidsOf(BEST);
    expect(best.notYet).toBeNull();
    expect(best.parts.next).toEqual({ facts: [], quotes: [] });
  });

  test('a conversation that has only begun can be written about too', () => {
    const aids = aidsOf(entries.slice(0, 3));
    expect(aids).toMatchObject({ turning: null, ending: null, promise: null });
  });
});

describe('G7 What is written is the learner’s own, and quotations in it can be told apart', () => {
  test('a quotation comes onto a line of its own where the caret is, and the words around it stay', () => {
    const { text, caret } = inserted('I asked first. Then I acted.', 14, '“What is it?” (I said)');
    expect(text).toBe('I asked first.\n“What is it?” (I said)\nThen I acted.');
    expect(text.slice(caret)).toBe('Then I acted.');
    expect(inserted('', 0, '“Hello.”').text).toBe('“Hello.”\n');
  });

  test('a line that opens with a quotation mark is a quotation, every other is not', () => {
    expect(paragraphsOf('I was calm.\n\n“Sorry.” (I said)\nIt helped.')).toEqual([
      { quote: false, text: 'I was calm.' },
      { quote: true, text: '“Sorry.” (I said)' },
      { quote: false, text: 'It helped.' },
    ]);
  });

  test('parts with nothing but blanks in them are not written', () => {
    const parts = { next: 'Ask sooner.', task: ' \n ', situation: 'A wet kettle.' };
    expect(writtenParts({ parts, writtenAt: 0 }).map(({ part }) => part)).toEqual([
      'situation',
      'next',
    ]);
    expect(writtenParts(null)).toEqual([]);
  });
});

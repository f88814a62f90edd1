import { beforeAll, describe, expect, test } from 'vitest';
import { type Document, plain, type Section } from '../../src/core/documents/document';
import { MOST_TEXT, printText } from '../../src/core/documents/document-text';
import { mark } from '../../src/core/marking/mark';
import { restingOn, speakingAgainst } from '../../src/core/marking/resting';
import { choiceAt, type Entry } from '../../src/core/transcript/entries';
import { documentOf, frameworks, plays, WORDS } from '../fixtures/evidence';
import { scheme } from '../fixtures/story';

/** A play, and its document: without a framework, and held against each of them in turn. */
type Performed = {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly bare: Document;
  readonly held: readonly Document[];
};

const cycle = scheme('complaint-cycle-2');

const whole = (document: Document): string =>
  printText(document, WORDS.text, Number.POSITIVE_INFINITY);

/** Every number in square brackets in a piece of text. */
const citedIn = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, list = '']) =>
      list.split(', ').map(Number),
    ),
  );

const titled = (document: Document, title: string): Section | undefined =>
  document.sections.find((section) => section.title === title);

describe('An attempt as evidence, for every play that ships', () => {
  const sheets = frameworks();
  let performed: readonly Performed[] = [];
  beforeAll(() => {
    performed = plays().map(([name, entries]) => ({
      name,
      entries,
      bare: documentOf(entries),
      held: sheets.map((framework) => documentOf(entries, { framework })),
    }));
  }, 240_000);

  test('E1 every reply is quoted whole and in order, with its entry number', () => {
    for (const { name, entries, bare } of performed) {
      const passages = (titled(bare, WORDS.narrative.title)?.blocks ?? []).flatMap((block) =>
        block.kind === 'paragraph' ? [plain(block.runs)] : [],
      );
      const replies = entries.flatMap((_, at) => {
        const choice = choiceAt(entries, at);
        return choice ? [`“${choice.reply.text}” [${at}]`] : [];
      });
      // The opening comes before the replies, the end after them.
      expect(passages, name).toHaveLength(replies.length + 2);
      for (const [at, reply] of replies.entries()) expect(passages[at + 1], name).toContain(reply);
    }
  });

  test('E1 whatever the learner wrote stands in it as they wrote it', () => {
    for (const { name, entries, bare } of performed) {
      const text = whole(bare);
      const written = entries.flatMap((entry) => {
        if (entry.kind === 'recorded') return Object.values(entry.fields);
        return entry.kind === 'handed-over' ? [entry.note] : [];
      });
      for (const words of written) expect(text, name).toContain(words.trim());
    }
  });

  test('E2 every point that was met or is not yet met cites what decided it', () => {
    for (const { name, entries, bare } of performed) {
      const [table] = (titled(bare, WORDS.points.title)?.blocks ?? []).filter(
        (block) => block.kind === 'table',
      );
      const seen = mark(entries, cycle).filter(({ outcome }) => outcome !== 'not-observed');
      expect(table?.rows, name).toHaveLength(seen.length);
      for (const [at, one] of seen.entries()) {
        const { outcome } = one;
        const [, said = [], grounds = []] = table?.rows[at] ?? [];
        const cited = citedIn(plain(grounds));
        const decided = [...restingOn(one), ...speakingAgainst(one)];
        expect(plain(said), name).toBe(WORDS.points.outcomes[outcome]);
        for (const { entry } of decided) expect(cited, name).toContain(entry);
        expect(cited.size, name).toBeGreaterThan(0);
      }
    }
  });

  test('E3 every criterion stands in it, by its number, whatever was shown of it', () => {
    for (const { name, held } of performed) {
      for (const [at, { criteria, id }] of sheets.entries()) {
        const document = held[at] ?? performed[0]?.bare;
        const section = document && titled(document, WORDS.criteria.title);
        const text = document && section ? whole({ ...document, sections: [section] }) : '';
        for (const { number } of criteria) {
          expect(text, `${name} ${id}`).toMatch(new RegExp(`(?<![\\d.])${number}(?!\\d|\\.\\d)`));
        }
      }
    }
  });

  test('E3 what stands beside a passage is a criterion about doing', () => {
    for (const { name, held } of performed) {
      for (const [at, { criteria, id, unit }] of sheets.entries()) {
        const doing = criteria.flatMap(({ kind, number }) => (kind === 'does' ? [number] : []));
        const beside = (held[at]?.sections ?? [])
          .flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.kind === 'paragraph' ? (block.margin ?? []) : []))
          .flatMap((line) => line.replace('Against ', '').replace(`${unit} `, '').split(', '));
        expect(beside.length > 0, `${name} ${id}`).toBe(doing.length > 0);
        expect(
          beside.filter((number) => !doing.includes(number)),
          `${name} ${id}`,
        ).toEqual([]);
      }
    }
  });

  test('E5 its text fits the box of an e-portfolio, whole sentence by whole sentence', () => {
    for (const { name, bare, held } of performed) {
      for (const document of [bare, ...held]) {
        const text = printText(document, WORDS.text, MOST_TEXT);
        const full = whole(document);
        expect(text.length, name).toBeLessThanOrEqual(MOST_TEXT);
        expect(text.includes('Left out here'), name).toBe(full.length > MOST_TEXT);
        // The end is never what is left out, nor what the document is and whose.
        expect(text, name).toContain('The conversation ended');
        expect(text, name).toContain(WORDS.awards);
        expect(text, name).toContain(WORDS.statement.says);
      }
    }
  });

  test('nothing is left unfilled, and every behaviour is told in words of its own', () => {
    for (const { name, bare, held } of performed) {
      for (const document of [bare, ...held]) {
        expect(whole(document), name).not.toMatch(/\{\w+\}|undefined/);
      }
    }
    const told = new Set([...Object.keys(WORDS.acts), ...Object.keys(WORDS.holds)]);
    expect(Object.keys(cycle.behaviours).filter((id) => !told.has(id))).toEqual([]);
    expect(Object.keys(scheme().behaviours).filter((id) => !told.has(id))).toEqual([]);
  });
});

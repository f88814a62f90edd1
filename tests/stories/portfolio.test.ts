import { beforeAll, describe, expect, test } from 'vitest';
import { mark } from '../../src/core/marking/mark';
import { type Document, plain, type Section } from '../../src/core/report/document';
import { printText } from '../../src/core/report/document-text';
import { choiceAt, type Entry } from '../../src/core/transcript/entries';
import { documentOf, frameworks, plays, WORDS } from '../evidence';
import { scheme } from '../story';

const cycle = scheme('complaint-cycle');
const LIMIT = 3_999;

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
  let performed: readonly (readonly [string, readonly Entry[]])[] = [];
  beforeAll(() => {
    performed = plays();
  }, 120_000);

  test('E1 every reply is quoted whole and in order, with its entry number', () => {
    for (const [name, entries] of performed) {
      const passages = (titled(documentOf(entries), WORDS.narrative.title)?.blocks ?? []).flatMap(
        (block) => (block.kind === 'paragraph' ? [plain(block.runs)] : []),
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
    for (const [name, entries] of performed) {
      const text = whole(documentOf(entries));
      const written = entries.flatMap((entry) => {
        if (entry.kind === 'recorded') return Object.values(entry.fields);
        return entry.kind === 'handed-over' ? [entry.note] : [];
      });
      for (const words of written) expect(text, name).toContain(words.trim());
    }
  });

  test('E2 every point that was met or is not yet met cites what decided it', () => {
    for (const [name, entries] of performed) {
      const [table] = (titled(documentOf(entries), WORDS.points.title)?.blocks ?? []).filter(
        (block) => block.kind === 'table',
      );
      const seen = mark(entries, cycle).filter(({ outcome }) => outcome !== 'not-observed');
      expect(table?.rows, name).toHaveLength(seen.length);
      for (const [at, { outcome, evidence }] of seen.entries()) {
        const [, said = [], grounds = []] = table?.rows[at] ?? [];
        const cited = citedIn(plain(grounds));
        const decided = evidence.filter(({ effect }) =>
          outcome === 'met' ? effect !== 'missed' : effect === 'lost' || effect === 'earned',
        );
        expect(plain(said), name).toBe(WORDS.points.outcomes[outcome]);
        for (const { entry } of decided) expect(cited, name).toContain(entry);
        expect(cited.size, name).toBeGreaterThan(0);
      }
    }
  });

  test('E3 every criterion stands in it, by its number, whatever was shown of it', () => {
    const [[, entries] = ['', []]] = performed;
    for (const framework of frameworks()) {
      const document = documentOf(entries, { framework });
      const section = titled(document, WORDS.criteria.title);
      const text = whole({ ...document, sections: section ? [section] : [] });
      for (const { number } of framework.criteria) {
        expect(text, framework.id).toMatch(new RegExp(`(?<![\\d.])${number}(?![\\d.]\\d)`));
      }
    }
  });

  test('E3 what stands beside a passage is a criterion about doing', () => {
    for (const framework of frameworks()) {
      const doing = new Set(
        framework.criteria.flatMap(({ kind, number }) => (kind === 'does' ? [number] : [])),
      );
      for (const [name, entries] of performed) {
        const { sections } = documentOf(entries, { framework });
        const beside = sections
          .flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.kind === 'paragraph' ? (block.margin ?? []) : []))
          .flatMap((line) => line.replace('Against ', '').split(', '));
        for (const number of beside) expect(doing, `${name} ${framework.id}`).toContain(number);
      }
    }
  });

  test('E5 its text fits the box of an e-portfolio, whole sentence by whole sentence', () => {
    const sheets = frameworks();
    for (const [at, [name, entries]] of performed.entries()) {
      for (const framework of [null, ...sheets]) {
        const document = documentOf(entries, { framework });
        const text = printText(document, WORDS.text, LIMIT);
        expect(text.length, `${name} ${framework?.id}`).toBeLessThanOrEqual(LIMIT);
        expect(text, name).toContain(WORDS.awards);
        expect(text, name).toContain(WORDS.statement.says);
        expect(text.includes('Left out here'), name).toBe(whole(document).length > LIMIT);
      }
      // The end of the conversation is never what is left out.
      expect(printText(documentOf(entries), WORDS.text, LIMIT), `${at}`).toContain(
        'The conversation ended',
      );
    }
  });

  test('nothing is left unfilled, and every behaviour is told in words of its own', () => {
    for (const [name, entries] of performed) {
      for (const framework of [null, ...frameworks().slice(0, 2)]) {
        expect(whole(documentOf(entries, { framework })), name).not.toMatch(/\{\w+\}|undefined/);
      }
    }
    const told = new Set([...Object.keys(WORDS.acts), ...Object.keys(WORDS.holds)]);
    expect(Object.keys(cycle.behaviours).filter((id) => !told.has(id))).toEqual([]);
    expect(Object.keys(scheme().behaviours).filter((id) => !told.has(id))).toEqual([]);
  });
});

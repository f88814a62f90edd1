import { describe, expect, test } from 'vitest';
import { observedNarrative, printPassages } from '../../../src/core/documents/drafted-narrative';
import { draftQuestions } from '../../../src/core/documents/questions';
import { tellingOf } from '../../../src/core/documents/telling-of';
import { mark } from '../../../src/core/marking/mark';
import { suggest } from '../../../src/core/standards/suggestion';
import { choiceAt, type Entry } from '../../../src/core/transcript/entries';
import { words as observe } from '../../../src/languages/en-GB/observe';
import { attempted, frameworks, WORDS } from '../../fixtures/evidence';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const entries = performed('leaking-kettle', 'average-run');
const telling = tellingOf(attempted(entries), WORDS, 'en-GB');
const at = (kind: Entry['kind']): number => entries.findIndex((entry) => entry.kind === kind);
const framework = (id: string) => {
  const found = frameworks().find((one) => one.id === id);
  if (!found) throw new Error(`There is no framework "${id}".`);
  return found;
};

describe('J7 The narrative is built from what was cited, in order, with the criteria beside it', () => {
  test('each cited entry is a passage: a reply, a line, the record', () => {
    const [said, chose, recorded] = [at('said'), at('chose'), at('recorded')];
    const evidence = new Map([
      ['3.1', [chose, recorded]],
      ['1.1', [chose]],
      ['2.1', [said]],
      ['2.2', []],
    ]);
    const told = observedNarrative(telling, { evidence, remarks: [] }, observe.told);
    expect(told.map(({ entry }) => entry)).toEqual([said, chose, recorded]);
    expect(told.map(({ criteria }) => criteria)).toEqual([['2.1'], ['3.1', '1.1'], ['3.1']]);
    expect(told[1]?.text).toContain(`“${choiceAt(entries, chose)?.reply.text}” [${chose}]`);
    expect(told[2]?.text).toContain(`filled in the complaint record [${recorded}].`);
    expect(printPassages(told, observe.told).split('\n\n')[1]).toMatch(/ \(3\.1, 1\.1\)$/);
  });

  test('a note stands with the line it was made against, and one about no line at the end', () => {
    const remarks = [
      { entry: null, text: 'Spoke clearly throughout' },
      { entry: at('chose'), text: 'Took a breath first' },
    ];
    const told = observedNarrative(telling, { evidence: new Map(), remarks }, observe.told);
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toMatch(/Observed: Took a breath first\.$/);
    expect(told[1]?.text).toBe('Observed: Spoke clearly throughout.');
  });

  test('every entry of a play that can be cited is told in a whole sentence', () => {
    const quiet = ['began', 'offered'];
    const all = entries.flatMap(({ kind }, entry) => (quiet.includes(kind) ? [] : [entry]));
    const told = observedNarrative(
      telling,
      { evidence: new Map([['1.1', all]]), remarks: [] },
      observe.told,
    );
    expect(told).toHaveLength(all.length);
    for (const { text } of told) expect(text).toMatch(/^[A-Z].*\[[\d, ]+\]/s);
    expect(told.map(({ text }) => text).join('')).not.toMatch(/[{}]/);
  });
});

describe('J8 Supplementary questions are for what watching does not prove, and quote what was said', () => {
  const unit = framework('unit-m-601-1511');
  const marks = mark(entries, scheme('complaint-cycle'));
  const suggestions = suggest(unit, marks, null);
  const drafts = draftQuestions(entries, unit, suggestions, observe.put);
  const outcome = (number: string) =>
    suggestions.find(({ criterion }) => criterion === number)?.outcome;

  test('there is one for each criterion about knowing, and for none that was seen to be met', () => {
    const asked = drafts.map(({ criterion }) => criterion);
    for (const { number, kind } of unit.criteria) {
      expect(asked.includes(number)).toBe(kind === 'knows' || outcome(number) !== 'met');
    }
    expect(new Set(drafts.map(({ question }) => question)).size).toBe(drafts.length);
  });

  test('what it quotes was said, and it quotes another reply while there is one', () => {
    const quoting = drafts.filter(({ entry }) => entry !== null);
    expect(quoting.length).toBeGreaterThan(2);
    for (const { entry, question } of quoting) {
      expect(question).toContain(choiceAt(entries, entry ?? 0)?.reply.text);
    }
    expect(new Set(quoting.map(({ entry }) => entry)).size).toBeGreaterThan(2);
  });

  test('what there was no occasion for is asked about elsewhere', () => {
    const empty = draftQuestions(entries, unit, suggest(unit, [], null), observe.put);
    const does = empty.filter(({ criterion }) => !criterion.startsWith('4.'));
    expect(does.every(({ question }) => question.startsWith('This conversation'))).toBe(true);
    expect(empty.every(({ entry }) => entry === null)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { observedNarrative, printPassages } from '../../../src/core/documents/drafted-narrative';
import { blindQuestions, draftQuestions } from '../../../src/core/documents/questions';
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

  test('J51 it tells what was said and done, and never what that was worth', () => {
    for (const name of ['average-run', 'model-answer', 'typical-mistakes']) {
      const play = performed('leaking-kettle', name);
      const whole = tellingOf(attempted(play), WORDS, 'en-GB');
      const all = new Map([['1.1', play.map((_, entry) => entry)]]);
      const told = observedNarrative(whole, { evidence: all, remarks: [] }, observe.told);
      const bare = told.map(({ text }) => text.replace(/“[^”]*”/g, '')).join('\n');
      for (const says of Object.values(WORDS.acts)) {
        const act = says.replace(/\{customer\}/g, whole.customer);
        // What everybody did who finished, told as what happened and not as a behaviour.
        if (act !== WORDS.acts['policy.look']) expect(bare).not.toContain(act);
      }
      expect(bare).not.toMatch(/\b(but|calmer|more upset|resolved|put right|was not there)\b/);
    }
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

  test('J50 blind, they are the same whatever was done, and quote only what the assessor cited', () => {
    const plays = ['model-answer', 'average-run', 'typical-mistakes'].map((name) =>
      blindQuestions(performed('leaking-kettle', name), unit, new Map(), observe.put),
    );
    expect(plays[0]?.map(({ criterion }) => criterion)).toEqual(
      unit.criteria.map(({ number }) => number),
    );
    for (const one of plays) expect(one).toEqual(plays[0]);
    const at = entries.findIndex(({ kind }) => kind === 'chose');
    const cited = blindQuestions(entries, unit, new Map([['1.1', [at]]]), observe.put);
    expect(cited.filter(({ entry }) => entry !== null).map(({ entry }) => entry)).toEqual([at]);
    expect(cited[0]?.question).toContain(choiceAt(entries, at)?.reply.text);
  });

  test('what there was no occasion for is asked about elsewhere', () => {
    const empty = draftQuestions(entries, unit, suggest(unit, [], null), observe.put);
    const does = empty.filter(({ criterion }) => !criterion.startsWith('4.'));
    expect(does.every(({ question }) => question.startsWith('This conversation'))).toBe(true);
    expect(empty.every(({ entry }) => entry === null)).toBe(true);
  });
});

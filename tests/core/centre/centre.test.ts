import { describe, expect, test } from 'vitest';
import { joinedLife, type LifeStep, type ScenarioLife } from '../../../src/core/centre/approval';
import { type Centre, parseCentre, printCentre, USUAL } from '../../../src/core/centre/centre';
import { centreChanges } from '../../../src/core/centre/changes';
import { CENTRE, JPEG, PNG } from '../../fixtures/centre';
import { mutate } from '../../fixtures/mutations';

const good = printCentre(CENTRE);

function refusal(text: string): string | null {
  try {
    parseCentre(text);
    return null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

function withChange(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(good), ...change });
}

function expectOneSentence(words: string | null): void {
  expect(words).toMatch(/^[A-Z].{10,298}\.$/);
  expect(words).not.toMatch(/undefined|\n| at |Error|[\p{C}]/u);
}

describe("A1 A centre's own rules are one file, which reads back as it was written", () => {
  test('with everything set, and with nothing but a name', () => {
    for (const centre of [CENTRE, { ...USUAL, name: 'Northgate College' }]) {
      expect(parseCentre(printCentre(centre))).toEqual(centre);
    }
  });

  test('a centre that sets nothing keeps practice for 90 days', () => {
    expect(USUAL.retention.practiceDays).toBe(90);
  });

  test('a JPEG is a logo too', () => {
    expect(refusal(printCentre({ ...CENTRE, logo: JPEG }))).toBeNull();
  });
});

describe('A2 A file that cannot be used is refused in one sentence that says what, where and what would be right', () => {
  test.each([
    [{ name: ' ' }, /name should be the organisation's name/],
    [{ name: 'x'.repeat(121) }, /name should be no more than 120 characters/],
    [{ name: 'North\ngate' }, /name should be one line/],
    [{ name: 'North\u202egate' }, /name should be plain text/],
    [{ name: 7 }, /name should be text/],
    [{ logo: 'https://northgate.example/logo.png' }, /logo should be a PNG or JPEG picture/],
    [{ logo: 'data:image/svg+xml;base64,PHN2Zz4=' }, /SVG and addresses are not taken/],
    [{ logo: 'data:image/png;base64,/9j/4AAQ' }, /logo is not a PNG picture/],
    [{ logo: 'data:image/jpeg;base64,iVBORw0KGgo=' }, /logo is not a JPEG picture/],
    [{ logo: `${PNG}${'A'.repeat(200_000)}` }, /logo is larger than 200 KB/],
    [{ logo: hugePng() }, /no more than 2000 pixels/],
    [{ retention: { practiceDays: 13, recordYears: null } }, /practiceDays should be a whole/],
    [{ retention: { practiceDays: 3651, recordYears: null } }, /days from 14 to 3650, or null/],
    [{ retention: { practiceDays: 90.5, recordYears: null } }, /practiceDays/],
    [{ retention: { practiceDays: '90', recordYears: null } }, /practiceDays/],
    [{ retention: { recordYears: null } }, /practiceDays is missing/],
    [{ statements: { ...CENTRE.statements, reviewed: '2026-02-30' } }, /a day such as 2026-11-23/],
    [{ statements: { ...CENTRE.statements, owner: 'me' } }, /owner is not a field/],
    [{ wordings: [...CENTRE.wordings, ...CENTRE.wordings] }, /should word each framework once/],
    [{ wordings: [{ ...CENTRE.wordings[0], licence: '' }] }, /licence must not be empty/],
    [{ policies: [...CENTRE.policies, ...CENTRE.policies] }, /should name each scenario once/],
    [{ policies: [{ scenario: '../../x', lines: [] }] }, /should be the name of a scenario/],
    [{ policies: [{ scenario: 'x', lines: [] }] }, /lines should hold one line or more/],
    [
      { policies: [{ scenario: 'x', lines: [{ says: 'Up to £30.', instead: null, upTo: 50 }] }] },
      /upTo should be a sum that the line itself names, such as £50/,
    ],
    [
      { policies: [{ scenario: 'x', lines: twice({ says: 'A', instead: 'B', upTo: null }) }] },
      /should replace each line of the story once/,
    ],
    [{ version: 2 }, /was saved by a newer Composure than this one/],
    [{ format: 'composure-attempt' }, /not a centre's settings saved by Composure/],
    [{ colour: 'red' }, /colour is not a field/],
  ])('%j', (change, words) => {
    const said = refusal(withChange(change));
    expectOneSentence(said);
    expect(said).toMatch(words);
  });

  test.each([
    ['nothing at all', ''],
    ['null', 'null'],
    ['a byte order mark', `\ufeff${good}`],
    ['three million characters', `"${'x'.repeat(3_000_000)}"`],
    ['lists within lists', '['.repeat(100_000)],
    ['fields within fields', '{"a":'.repeat(17)],
  ])('%s', (_what, text) => expectOneSentence(refusal(text)));

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a field called %s anywhere',
    (key) => {
      for (const place of ['"name"', '"framework"', '"number"', '"says"', '"practiceDays"']) {
        const poisoned = good.replace(place, `"${key}": {"polluted": true}, ${place}`);
        expect(poisoned).not.toBe(good);
        expectOneSentence(refusal(poisoned));
      }
      expect('polluted' in {}).toBe(false);
    },
  );

  test('of five thousand damaged files each is refused so, or reads back as it was read', () => {
    const outcomes = { refused: 0, read: 0 };
    for (let seed = 0; seed < 5_000; seed += 1) {
      const text = mutate(good, seed);
      const said = refusal(text);
      if (said === null) {
        const centre = parseCentre(text);
        expect(parseCentre(printCentre(centre))).toEqual(JSON.parse(JSON.stringify(centre)));
        outcomes.read += 1;
      } else {
        expectOneSentence(said);
        outcomes.refused += 1;
      }
    }
    expect(outcomes.refused).toBeGreaterThan(2_000);
    expect(outcomes.read).toBeGreaterThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);
});

describe('A4 What a file would change is told before it is kept', () => {
  test('nothing, where it says the same', () => {
    expect(centreChanges(CENTRE, parseCentre(good))).toEqual([]);
  });

  test('each thing that is otherwise, with what it is and what it would be', () => {
    const to: Centre = {
      ...CENTRE,
      name: 'Southfield Training',
      logo: null,
      wordings: [],
      policies: [{ scenario: 'late-van', lines: [{ says: 'B', instead: null, upTo: null }] }],
      retention: { practiceDays: null, recordYears: 6 },
      statements: { ...CENTRE.statements, reviewed: null },
    };
    expect(centreChanges(CENTRE, to)).toEqual([
      { kind: 'name', from: 'Northgate College', to: 'Southfield Training' },
      { kind: 'logo', from: PNG, to: null },
      { kind: 'wording', of: 'unit-r-506-2151', from: 1, to: 0 },
      {
        kind: 'policy',
        of: 'leaking-kettle',
        from: ['Refunds up to £30 are yours.', 'Say your name first.'],
        to: [],
      },
      { kind: 'policy', of: 'late-van', from: [], to: ['B'] },
      { kind: 'practiceDays', from: 120, to: null },
      { kind: 'statement', of: 'reviewed', from: '2026-11-02', to: null },
    ]);
  });
});

describe("A8 Approvals travel in the centre's file", () => {
  const step = (to: LifeStep['to'], at: number): LifeStep => ({
    to,
    version: '3',
    by: 'Q-1',
    at,
    review: null,
    note: '',
  });
  const life = (...steps: readonly LifeStep[]): ScenarioLife => ({
    scenario: 'leaking-kettle',
    steps,
  });
  const tried = life(step('trialled', 1));
  const settled = life(step('trialled', 1), step('standardised', 2));
  const other = life(step('trialled', 1), step('trialled', 5));

  test('what a file adds is appended, once, and what it lacks stays', () => {
    expect(joinedLife(null, tried)).toEqual(tried);
    expect(joinedLife(tried, settled)).toEqual(settled);
    expect(joinedLife(settled, tried)).toEqual(settled);
    expect(joinedLife(settled, settled)).toEqual(settled);
    expect(joinedLife(settled, other)).toBeNull();
  });

  test('before it is kept it is shown what it would change, and where the lists part', () => {
    const between = (ours: ScenarioLife, theirs: ScenarioLife) =>
      centreChanges({ ...CENTRE, approvals: [ours] }, { ...CENTRE, approvals: [theirs] });
    const about = { kind: 'approval', of: 'leaking-kettle' };
    expect(between(tried, settled)).toEqual([{ ...about, from: 'trialled', to: 'standardised' }]);
    expect(between(settled, other)).toEqual([{ ...about, from: 'standardised', to: 'parted' }]);
    expect(between(settled, tried)).toEqual([]);
  });
});

function twice<T>(one: T): readonly T[] {
  return [one, one];
}

/** A PNG of a few bytes that says it is 50,000 pixels wide. */
function hugePng(): string {
  const [head = '', base64 = ''] = PNG.split(',');
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt32BE(50_000, 16);
  return `${head},${bytes.toString('base64')}`;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layWording } from '../../../src/core/centre/wording';
import { type Framework, parseFramework } from '../../../src/core/standards/framework';
import { BadInput } from '../../../src/core/transcript/bad-input';
import { scheme } from '../../fixtures/story';

const cycle = scheme('complaint-cycle');

const criteria = [
  {
    number: '1.1',
    kind: 'knows',
    says: 'Who can help',
    needs: [],
    helps: [],
    otherwise: 'Questions.',
  },
  {
    number: '2.1',
    kind: 'does',
    says: 'Listens',
    needs: ['active-listening'],
    helps: ['noticing-signs'],
    otherwise: 'Tone of voice.',
  },
];
const data = {
  id: 'unit-x',
  version: 2,
  title: 'A unit',
  awardingBody: null,
  qualification: null,
  level: 2,
  unit: 'X/000/0000',
  status: 'published-unit',
  read: { where: 'the register', on: '2026' },
  numbering: 'as published',
  unconfirmed: [],
  criteria,
};
const unit: Framework = parseFramework(data, cycle);

describe('D3 A framework is validated when it is loaded', () => {
  test('it is in our own words until a centre lays its own over it', () => {
    expect(unit.wording).toBeNull();
    expect(unit.criteria.map(({ worded }) => worded)).toEqual(['paraphrase', 'paraphrase']);
  });

  test.each<[string, object]>([
    [
      'unit-x: 2.1: there is no marking point "mind-reading"',
      { criteria: [{ ...criteria[1], needs: ['mind-reading'] }] },
    ],
    ['unit-x: there are two criteria 1.1', { criteria: [criteria[0], criteria[0]] }],
    [
      'unit-x: 2.1: "active-listening" both is needed and helps',
      { criteria: [{ ...criteria[1], helps: ['active-listening'] }] },
    ],
    [
      'unit-x: 1.1: what somebody knows needs no point, for no point proves it',
      { criteria: [{ ...criteria[0], needs: ['active-listening'] }] },
    ],
    [
      'read.on: is a year or a day, such as 2026 or 2026-11-23',
      { read: { where: 'x', on: 'May' } },
    ],
    ['criteria: should hold one or more', { criteria: [] }],
  ])('%s', (says, change) => {
    expect(() => parseFramework({ ...data, ...change }, cycle)).toThrow(
      new BadInput(`Framework: ${says}`),
    );
  });

  test('a status that does not exist is refused', () => {
    expect(() => parseFramework({ ...data, status: 'official' }, cycle)).toThrow(/status: /);
  });
});

const wording = {
  format: 'composure-wording',
  version: 1,
  framework: { id: 'unit-x', version: 2 },
  centre: 'Eastside College',
  licence: 'Approved centre 12345',
  criteria: [{ number: '2.1', says: 'Listen, as the awarding body words it' }],
};

describe('D3 A centre lays its own wording over all of a framework or none', () => {
  test('its words replace ours where it has any; numbers, points and the rest stay', () => {
    const laid = layWording(unit, JSON.stringify(wording));
    const [first, second] = unit.criteria;
    expect(laid).toEqual({
      kind: 'laid',
      framework: {
        ...unit,
        wording: { centre: 'Eastside College', licence: 'Approved centre 12345' },
        criteria: [
          first,
          { ...second, says: 'Listen, as the awarding body words it', worded: 'centre' },
        ],
      },
    });
  });

  test('the framework itself is left as it was', () => {
    const before = structuredClone(unit);
    layWording(unit, JSON.stringify(wording));
    expect(unit).toEqual(before);
  });

  test.each<[string, string, string]>([
    ['unreadable', 'It is not JSON text.', '{'],
    ['unreadable', 'The file: ', 'null'],
    ['unreadable', 'It is too large.', ' '.repeat(500_001)],
    [
      'unreadable',
      'version: was made for a newer Composure than this one.',
      JSON.stringify({ ...wording, version: 2 }),
    ],
    [
      'unreadable',
      'criteria: should word one criterion or more.',
      JSON.stringify({ ...wording, criteria: [] }),
    ],
    [
      'unreadable',
      'criteria.0.says: ',
      JSON.stringify({ ...wording, criteria: [{ number: '2.1' }] }),
    ],
    [
      'other-framework',
      'It words unit-y, version 2, and this is unit-x, version 2.',
      JSON.stringify({ ...wording, framework: { id: 'unit-y', version: 2 } }),
    ],
    [
      'other-framework',
      'It words unit-x, version 1, and this is unit-x, version 2.',
      JSON.stringify({ ...wording, framework: { id: 'unit-x', version: 1 } }),
    ],
    [
      'unknown-criterion',
      'unit-x has no criterion 9.9.',
      JSON.stringify({ ...wording, criteria: [{ number: '9.9', says: 'x' }] }),
    ],
    [
      'worded-twice',
      'It words criterion 2.1 twice.',
      JSON.stringify({ ...wording, criteria: [...wording.criteria, ...wording.criteria] }),
    ],
  ])('%s: %s', (reason, says, text) => {
    expect(layWording(unit, text)).toMatchObject({
      kind: 'refused',
      reason,
      says: expect.stringContaining(`This wording cannot be used. ${says}`),
    });
  });

  test('whatever a file holds, it is laid over or refused in one sentence, and never breaks', () => {
    const spoilt = fc
      .record({ key: fc.constantFrom(...Object.keys(wording)), value: fc.jsonValue() })
      .map(({ key, value }) => JSON.stringify({ ...wording, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), spoilt), (text) => {
        const laid = layWording(unit, text);
        expect(laid.kind === 'laid' || /\.$/.test(laid.says)).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { printText } from '../../../src/core/documents/document-text';
import { criterionKey } from '../../../src/core/observation/sampling';
import { criteriaNamed, unitsIn, unitsTogether } from '../../../src/core/observation/units';
import { frameworks } from '../../fixtures/evidence';
import { judgementsOn, observedOf, RECORD_WORDS, recordOf } from '../../fixtures/observation';
import { performed } from '../../fixtures/performance';

const units = ['unit-m-601-1508', 'unit-r-506-2151'].map((id) => {
  const found = frameworks().find((one) => one.id === id);
  if (!found) throw new Error(`There is no framework "${id}".`);
  return found;
});
const [first] = units;
const both = unitsTogether(units);

describe('J55 One observation may serve several units', () => {
  test('each criterion is named by its unit, in the order of the units', () => {
    expect(both.criteria.map(({ number }) => number)).toEqual(
      units.flatMap(({ unit, criteria }) => criteria.map(({ number }) => `${unit} ${number}`)),
    );
    expect(unitsIn(both)).toEqual(units);
  });

  test('one unit stays as it is', () => {
    if (first) expect(unitsTogether([first])).toBe(first);
  });

  test('a criterion is the same one, observed alone or with others', () => {
    expect(criterionKey(both.id, 'M/601/1508 2.1')).toBe(criterionKey('unit-m-601-1508', '2.1'));
    expect(criterionKey(both.id, 'R/506/2151 2.1')).toBe(criterionKey('unit-r-506-2151', '2.1'));
    expect(criterionKey(both.id, 'Desk 1 2.1')).toBe(criterionKey('own-desk-1', '2.1'));
    expect(criterionKey(both.id, 'page-resolve-problems MP1')).toBe(
      criterionKey('page-resolve-problems', 'MP1'),
    );
  });

  test('in a list the unit is said once, with one unit as with several', () => {
    expect(criteriaNamed(['2.1', '2.10'], { unit: 'M/601/1508' })).toBe('M/601/1508 2.1, 2.10');
    expect(criteriaNamed(['LO1.1', 'AC1'], { unit: null })).toBe('LO1.1, AC1');
    expect(
      criteriaNamed(['M/601/1508 2.1', 'R/506/2151 1.1', 'M/601/1508 2.2'], { unit: null }),
    ).toBe('M/601/1508 2.1, 2.2; R/506/2151 1.1');
  });

  test('the record names both units with their versions, and each criterion by its own', () => {
    const entries = performed('second-repair', 'model-answer');
    const told = printText(
      recordOf(observedOf(entries, both, judgementsOn(entries, both))),
      RECORD_WORDS.portfolio.text,
      Number.POSITIVE_INFINITY,
    );
    for (const { title, unit, version } of units) {
      expect(told).toContain(`${title} (${unit}), version\u00a0${version}`);
    }
    expect(told).toMatch(/^M\/601\/1508 2\.1: /m);
    expect(told).toMatch(/^R\/506\/2151 2\.1: /m);
  });
});

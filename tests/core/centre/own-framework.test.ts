import { describe, expect, test } from 'vitest';
import {
  parseOwnFramework,
  printOwnFramework,
  typedFramework,
} from '../../../src/core/centre/own-framework';
import { mark } from '../../../src/core/marking/mark';
import { parseFramework } from '../../../src/core/standards/framework';
import { suggest } from '../../../src/core/standards/suggestion';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const SAID = {
  where: 'Northgate College',
  on: '2026-11-23',
  numbering: 'as the centre has typed it',
  otherwise: 'Whatever one conversation does not show.',
};
const TYPED = {
  title: 'Work at the front desk',
  unit: 'FD/1',
  does: '1.1 Greets everybody.\n\n 1.2: Stays calm.',
  knows: 'AC3 Names the rules.',
};

describe('A7 A centre may add units of its own', () => {
  const own = typedFramework(TYPED, SAID, 1);

  test('typed a criterion to a line, what is seen apart from what is asked about', () => {
    expect(own.id).toBe('own-fd-1');
    expect(own.criteria.map(({ number, kind, says }) => [number, kind, says])).toEqual([
      ['1.1', 'does', 'Greets everybody.'],
      ['1.2', 'does', 'Stays calm.'],
      ['AC3', 'knows', 'Names the rules.'],
    ]);
  });

  test('as a file it reads back as it was written, and another kind of file is refused', () => {
    expect(parseOwnFramework(printOwnFramework(own))).toEqual(own);
    const shipped = JSON.stringify({ ...own, status: 'published-unit' });
    expect(() => parseOwnFramework(shipped)).toThrow('status should be "own"');
  });

  test('a line that is no criterion is named', () => {
    const bad = { ...TYPED, knows: 'Knows the rules' };
    expect(() => typedFramework(bad, SAID, 1)).toThrow('“Knows the rules” should be a number');
  });

  test('it is held against like any other, and nothing is suggested', () => {
    const framework = parseFramework(own, scheme('complaint-cycle'));
    const marks = mark(performed('leaking-kettle', 'model-answer'), scheme('complaint-cycle'));
    expect(suggest(framework, marks, null).map(({ outcome }) => outcome)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

import { expect, test } from 'vitest';
import { letterheadOf } from '../../../src/core/documents/letterhead';
import { CENTRE, JPEG, PNG } from '../../fixtures/centre';

test("A6 A document's head is the name, and the logo in its own size", () => {
  const own = {
    name: 'Northgate College',
    number: '30417',
    countersigner: 'Countersigning assessor',
  };
  expect(letterheadOf(CENTRE)).toEqual({
    ...own,
    logo: { url: PNG, width: 2, height: 1 },
  });
  expect(letterheadOf({ ...CENTRE, logo: JPEG })?.logo).toMatchObject({ width: 300, height: 200 });
  expect(letterheadOf({ ...CENTRE, logo: null })).toEqual({
    ...own,
    logo: null,
  });
});

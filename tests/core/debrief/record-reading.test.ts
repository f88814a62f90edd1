import { expect, test } from 'vitest';
import { readRecord } from '../../../src/core/debrief/record-reading';
import type { Entry } from '../../../src/core/transcript/entries';

const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
const entries: readonly Entry[] = [
  { kind: 'said', who: 'Dev', text: 'Hello.', feelings },
  {
    kind: 'said',
    who: 'Dev',
    text: 'It is K-4471.',
    feelings,
    facts: [{ name: 'reference', value: 'K-4471' }],
  },
  { kind: 'said', who: 'Dev', text: 'Friday, then.', feelings, promises: ['ring by Friday 4 pm'] },
];

test('R5 The record stands beside what was said, with the line it came out in', () => {
  const fields = { reference: 'k 4471', promises: 'ring by Monday', owner: '' };
  const read = readRecord([...entries, { kind: 'recorded', fields }]);
  const of = (name: string) => read?.find(({ field }) => field === name);
  expect(of('reference')).toEqual({
    field: 'reference',
    written: 'k 4471',
    keeps: true,
    verdict: 'accurate',
    cameOut: [{ value: 'K-4471', line: 1 }],
  });
  expect(of('promises')).toMatchObject({
    verdict: 'wrong',
    cameOut: [{ value: 'ring by Friday 4 pm', line: 2 }],
  });
  expect(of('owner')).toMatchObject({ verdict: 'open', written: '', cameOut: [] });
});

test('without a saved record there is nothing to read', () => {
  expect(readRecord(entries)).toBeNull();
});

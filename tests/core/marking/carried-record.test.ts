import { describe, expect, test } from 'vitest';
import { carriedRecord } from '../../../src/core/marking/carried-record';
import type { Entry, Recorded, Said } from '../../../src/core/transcript/entries';

const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
const said = (text: string, more: Partial<Said> = {}): Said => ({
  kind: 'said',
  who: 'Dev',
  text,
  feelings,
  ...more,
});
const BEGAN: Entry = {
  kind: 'began',
  scenario: 'kettle',
  title: 'The kettle',
  version: '1',
  setting: 'counter',
  customer: 'Dev Malik',
  role: 'assistant',
  colleagues: ['Priya Shah (team leader)'],
  scheme: 'complaint-cycle',
  policy: [],
  law: [],
  edition: 'e',
  seed: 1,
};
const START: readonly Entry[] = [
  BEGAN,
  said('It leaks, and it was sale 20417.', {
    facts: [
      { name: 'problem', value: 'leak' },
      { name: 'reference', value: '20417' },
    ],
  }),
];
const promised = (day: string): readonly Entry[] => [
  said(`${day}, then.`, {
    promises: [`ring Dev by ${day} 4 pm`],
    facts: [{ name: 'owner', value: 'Priya' }],
  }),
  { kind: 'ended', ending: 'escalated' },
];
const FIELDS: Recorded['fields'] = {
  reference: '20417',
  problem: 'It leaks.',
  promises: 'Ring by Friday 4 pm',
  cause: ' ',
  feedback: 'Check the others.',
};
const WRITTEN: readonly Entry[] = [
  { kind: 'handed-over', to: 'Priya Shah', lines: [1, 2], note: 'He has a baby.' },
  { kind: 'recorded', fields: FIELDS },
];
const EARLIER = [...START, ...promised('Friday'), ...WRITTEN];

describe('P7 A moment tried again keeps the record and the note, but for what came out differently', () => {
  test('what came out the same is kept, what did not is asked anew', () => {
    expect(carriedRecord(EARLIER, [...START, ...promised('Tuesday')])).toEqual({
      fields: { reference: '20417', problem: 'It leaks.', feedback: 'Check the others.' },
      anew: { promises: 'Ring by Friday 4 pm' },
      lines: [1],
      note: 'He has a baby.',
    });
  });

  test('a way that comes to the same keeps all of it', () => {
    const carried = carriedRecord(EARLIER, [...START, said('Fine.'), ...promised('Friday')]);
    expect(carried?.anew).toEqual({});
    expect(carried?.lines).toEqual([1, 3]);
  });

  test('without a colleague who takes it on there is no note to keep', () => {
    const now: readonly Entry[] = [...START, { kind: 'ended', ending: 'resolved' }];
    expect(carriedRecord(EARLIER, now)).toMatchObject({ lines: [], note: '' });
  });

  test('where nothing was written up there is nothing to keep', () => {
    expect(carriedRecord(START, START)).toBeNull();
  });
});

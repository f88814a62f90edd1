import { describe, expect, test } from 'vitest';
import { isTyped, type KeptThing, parseKept, printKept } from '../../../src/core/keeping/kept-file';
import { performed } from '../../fixtures/performance';

const entries = performed('leaking-kettle', 'typical-mistakes');
const SAM = { code: 'C-0412', name: 'Samira Okonkwo-Vale' };
const SEEN = {
  by: 'V-1',
  at: 1,
  assessor: 'A-1',
  record: '',
  looked: {
    briefed: 'yes',
    'let-be': 'partly',
    evidence: 'no',
    questions: 'not-seen',
    feedback: 'yes',
  },
  well: 'Waited.',
  next: '',
} as const;
const PRACTICE = { seen: SEEN, answers: [{ by: 'A-1', at: 2, says: '' }] };
const THINGS: readonly KeptThing[] = [
  {
    kind: 'people',
    me: SAM,
    learners: [{ id: 'l-1', ...SAM }],
    assessors: [{ id: 'a-1', code: 'A-1', name: '' }],
  },
  { kind: 'asked', attempts: ['attempt-1'] },
  {
    kind: 'exercise',
    exercise: {
      id: 'autumn',
      title: 'Autumn',
      openedAt: 1,
      scheme: 'complaint-cycle',
      framework: { id: 'unit', version: 1 },
      attempts: ['attempt-1'],
    },
    brought: [{ id: 'attempt-1', entries }],
    proceedings: [{ kind: 'closed', at: 2 }],
  },
  { kind: 'assessor-practice', id: 'practice-1', practice: PRACTICE },
  { kind: 'edition', edition: '0123456789abcdef', story: { inkVersion: 21, root: [] } },
  { kind: 'typed', texts: [{ key: 'composure.typed.record-1.narrative', text: 'Half a note' }] },
];
const [PEOPLE] = THINGS.map(printKept);

describe('F7 What no other file holds is a file that reads back as it was written', () => {
  test.each(THINGS)('$kind', (kept) => {
    expect(parseKept(printKept(kept))).toEqual(kept);
  });

  test.each<[string, string, RegExp]>([
    ['what is not JSON', 'INCLUDE x', /^This file is not something kept: it is not JSON text\.$/],
    ['what is nested without end', '['.repeat(100_000), /nested too deeply/],
    ['an attempt', '{"format":"composure-attempt"}', /is not something kept saved by Composure\.$/],
    [
      'a newer file',
      PEOPLE?.replace('"version":1', '"version":2') ?? '',
      /^This file was saved by a newer Composure than this one\.$/,
    ],
    [
      'a kind that is not known',
      '{"format":"composure-kept","version":1,"kept":{"kind":"secrets"}}',
      /^This file cannot be read: kept\.kind should be/,
    ],
    [
      'a field that is not known',
      PEOPLE?.replace('"me":', '"more":1,"me":') ?? '',
      /kept\.more is not a field of such a file\.$/,
    ],
    [
      'what would be held under a key that is not for typing',
      printKept({ kind: 'typed', texts: [{ key: 'composure.settings', text: '{}' }] }),
      /kept\.texts\.0\.key is not something that was typed\.$/,
    ],
    [
      'an edition without a story',
      '{"format":"composure-kept","version":1,"kept":{"kind":"edition","edition":"0123456789abcdef","story":7}}',
      /kept\.story should be a compiled story\.$/,
    ],
    [
      'an assessor who watched themselves',
      printKept({
        kind: 'assessor-practice',
        id: 'p',
        practice: { seen: { ...SEEN, by: 'A-1' }, answers: [] },
      }),
      /kept\.practice is by the assessor themselves\.$/,
    ],
  ])('%s is refused in one sentence', (_what, text, says) => {
    expect(() => parseKept(text)).toThrow(says);
  });

  test('settings and counts are not what somebody typed', () => {
    expect(
      ['composure.typed.o.narrative', 'composure:draft:a', 'composure.written.a'].every(isTyped),
    ).toBe(true);
    expect(
      ['composure.settings', 'composure.kept.a', 'composure.chosen.assessor'].some(isTyped),
    ).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import {
  type AssessorPractice,
  joinedPractice,
  readPractice,
} from '../../../src/core/observation/assessor-practice';

const written: AssessorPractice = {
  seen: {
    by: 'V-1',
    at: 1,
    assessor: 'A-1',
    record: 'record-1',
    looked: {
      briefed: 'yes',
      'let-be': 'yes',
      evidence: 'partly',
      questions: 'no',
      feedback: 'not-seen',
    },
    well: 'Waited for the learner.',
    next: 'Ask what they would do on the phone.',
  },
  answers: [],
};
const answered: AssessorPractice = { ...written, answers: [{ by: 'A-1', at: 2, says: 'I will.' }] };

describe('Q11 A verifier watches an assessor at work, and only the assessor answers', () => {
  test('what was answered elsewhere is appended, in whatever order the two meet', () => {
    expect(joinedPractice(written, answered)).toEqual(answered);
    expect(joinedPractice(answered, written)).toEqual(answered);
    expect(joinedPractice(answered, answered)).toEqual(answered);
  });
  test('what was seen is never changed by a file, and answers that part stay two', () => {
    const other = { ...written, seen: { ...written.seen, well: 'Nothing.' } };
    expect(joinedPractice(written, other)).toBeNull();
    const else_ = { ...written, answers: [{ by: 'A-1', at: 3, says: 'No.' }] };
    expect(joinedPractice(answered, else_)).toBeNull();
  });
  test('nobody watches themselves, and nobody else answers', () => {
    expect(readPractice(answered)).toEqual(answered);
    expect(readPractice({ ...written, seen: { ...written.seen, by: 'A-1' } })).toBeNull();
    expect(readPractice({ ...written, answers: [{ by: 'V-1', at: 2, says: '' }] })).toBeNull();
  });
});

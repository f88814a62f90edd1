import { describe, expect, test } from 'vitest';
import {
  type Judgement,
  needsReason,
  refusalOf,
  signedText,
  standingOf,
} from '../../../src/core/observation/judgements';
import { parseObservation, printObservation } from '../../../src/core/observation/observation-file';

const written = { by: 'A-1', at: 1000 } as const;
const opened: Judgement = {
  ...written,
  kind: 'opened',
  attempt: 'one',
  scheme: { id: 'complaint-cycle', version: 1 },
  framework: { id: 'unit-r-506-2151', version: 1 },
  blind: true,
};
const decided = (outcome: 'met' | 'not-yet', reason = '', at = 1): Judgement => ({
  kind: 'decided',
  by: 'A-1',
  at,
  criterion: '2.2',
  outcome,
  suggestion: 'met',
  reason,
});
const signed = (who: 'assessor' | 'learner'): Judgement => ({
  ...written,
  kind: 'signed',
  who,
  version: 1,
  digest: 'abc',
});

describe('J1 What an assessor writes is a list of its own', () => {
  test('a line is evidence until it is taken back, and stands in the order of the conversation', () => {
    const cite = (kind: 'cited' | 'uncited', entry: number): Judgement => ({
      ...written,
      kind,
      entry,
      criterion: '2.2',
    });
    const { evidence } = standingOf([
      opened,
      cite('cited', 9),
      cite('cited', 4),
      cite('cited', 7),
      cite('uncited', 4),
    ]);
    expect(evidence.get('2.2')).toEqual([7, 9]);
  });

  test('a later text, decision or answer takes the place of the one before, which is kept in the list', () => {
    const list: readonly Judgement[] = [
      opened,
      decided('met', '', 1),
      decided('not-yet', 'She guessed.', 2),
      { ...written, kind: 'worded', part: 'narrative', text: 'First.' },
      { ...written, kind: 'worded', part: 'narrative', text: 'Second.' },
      { ...written, kind: 'asked', criterion: '1.6', question: 'Why then?', answer: '' },
      { ...written, kind: 'asked', criterion: '1.6', question: 'Why then?', answer: 'Too much.' },
    ];
    const standing = standingOf(list);
    expect(standing.decisions.get('2.2')?.outcome).toBe('not-yet');
    expect(standing.texts.narrative).toBe('Second.');
    expect(standing.questions.map(({ answer }) => answer)).toEqual(['Too much.']);
    expect(list.filter(({ kind }) => kind === 'decided')).toHaveLength(2);
  });
});

describe('J2 Where a decision differs from the suggestion, or is changed, a reason is required', () => {
  test.each([
    ['as suggested', [opened], decided('met'), null],
    ['not as suggested', [opened], decided('not-yet'), 'needs-reason'],
    ['not as suggested, with a reason', [opened], decided('not-yet', 'She guessed.'), null],
    ['changed back', [opened, decided('not-yet', 'x')], decided('met'), 'needs-reason'],
    ['a reason of blanks', [opened], decided('not-yet', '  '), 'needs-reason'],
  ] as const)('%s', (_what, before, next, refusal) => {
    expect(refusalOf(standingOf(before), next)).toBe(refusal);
  });

  test('where nothing can be suggested none is needed', () => {
    const none = { criterion: '1.1', outcome: 'met', suggestion: null } as const;
    expect(needsReason(standingOf([opened]), none)).toBe(false);
  });
});

describe('J3 Signing seals: a later change is a new version with a reason', () => {
  const sealed = standingOf([opened, decided('met'), signed('assessor')]);

  test('nothing is written before it is reopened', () => {
    expect(refusalOf(sealed, decided('not-yet', 'Thought again.'))).toBe('signed');
    expect(refusalOf(sealed, { ...written, kind: 'remarked', entry: null, text: 'x' })).toBe(
      'signed',
    );
  });

  test('the learner signs after the assessor, each once', () => {
    expect(refusalOf(standingOf([opened]), signed('learner'))).toBe('out-of-turn');
    expect(refusalOf(sealed, signed('learner'))).toBeNull();
    expect(refusalOf(sealed, signed('assessor'))).toBe('out-of-turn');
  });

  test('reopened for a reason it is the next version, unsigned', () => {
    const reopened: Judgement = { ...written, kind: 'reopened', reason: 'Wrong line cited.' };
    expect(refusalOf(sealed, { ...reopened, reason: '' })).toBe('needs-reason');
    const again = standingOf([opened, signed('assessor'), reopened]);
    expect(again.version).toBe(2);
    expect(again.signed).toEqual({});
    expect(refusalOf(again, decided('met'))).toBeNull();
  });

  test('what is signed does not depend on the order of fields', () => {
    const { kind, at, ...rest } = decided('met');
    const turned = { ...rest, at, kind } as Judgement;
    expect(signedText([{ b: 1, a: 2 }], [turned])).toBe(
      signedText([{ a: 2, b: 1 }], [decided('met')]),
    );
  });
});

describe('J4 An observation’s file reads back as it was written', () => {
  const file = {
    id: 'o1',
    attempt: {
      format: 'composure-attempt',
      version: 1,
      id: 'one',
      startedAt: 5,
      entries: [
        {
          kind: 'began',
          scenario: 's',
          title: 'S',
          version: '1',
          setting: 'counter',
          customer: 'Dev Malik',
          role: 'r',
          colleagues: [],
          scheme: 'complaint-cycle',
          policy: [],
          law: [],
          edition: 'e',
          seed: 1,
          mode: 'observation',
          conditions: { minutes: 10, arrangements: ['25 % extra time'] },
        },
      ],
    },
    judgements: [opened, decided('met'), signed('assessor')],
    assessor: { code: 'A-1', name: 'Sam Reed' },
    learner: { code: 'L-1', name: '' },
    signatures: [{ version: 1, who: 'assessor', name: 'Sam Reed', at: 9 }],
  } as const;

  test('all of it', () => {
    expect(parseObservation(printObservation(file))).toMatchObject(file);
  });

  test('with why a scenario was used that is not approved, or without where nobody asked', () => {
    const approval = { kind: 'unapproved', standing: 'draft', reason: 'First trial.' } as const;
    const given = printObservation({ ...file, judgements: [{ ...opened, approval }] });
    expect(parseObservation(given).judgements).toEqual([{ ...opened, approval }]);
    expect(() => parseObservation(given.replace('draft', 'perfect'))).toThrow(/approval\.standing/);
  });

  test('and is refused in one sentence where it is not one', () => {
    const { judgements: _judgements, ...rest } = file;
    expect(() => parseObservation(JSON.stringify(rest))).toThrow(
      /^This file cannot be read: .*\.$/,
    );
  });
});

describe('J25 A scenario that is not approved is observed only for a reason', () => {
  const approval = (reason: string): Judgement => ({
    ...opened,
    approval: { kind: 'unapproved', standing: 'draft', reason },
  });
  const none = standingOf([]);

  test('without a reason it cannot be opened, and an approved one needs none', () => {
    expect(refusalOf(none, approval('  '))).toBe('needs-reason');
    expect(refusalOf(none, approval('First trial.'))).toBeNull();
    const approved = { kind: 'approved', review: '2027-03-31' } as const;
    expect(refusalOf(none, { ...opened, approval: approved })).toBeNull();
  });
});

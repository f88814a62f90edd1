import { describe, expect, test } from 'vitest';
import { decisionTable } from '../../../src/core/documents/decision-table';
import { printText } from '../../../src/core/documents/document-text';
import type { Approval, Judgement } from '../../../src/core/observation/judgements';
import { standingOf } from '../../../src/core/observation/judgements';
import {
  type ObservationFile,
  parseObservation,
  printObservation,
} from '../../../src/core/observation/observation-file';
import { outstandingIn } from '../../../src/core/observation/outstanding';
import { flawIn, sealsOf } from '../../../src/core/observation/seals';
import { changesBetween, versionsOf } from '../../../src/core/observation/versions';
import { choiceAt } from '../../../src/core/transcript/entries';
import { frameworks } from '../../fixtures/evidence';
import {
  digestOf,
  judgementsOn,
  observedOf,
  RECORD_WORDS,
  recordOf,
  signedBy,
  typedNames,
} from '../../fixtures/observation';
import { performed } from '../../fixtures/performance';

const entries = performed('second-repair', 'model-answer');
const framework = frameworks().find(({ id }) => id === 'unit-r-506-2151') ?? frameworks()[0];
if (!framework) throw new Error('No framework ships.');
const draft = judgementsOn(entries, framework);
const { own } = RECORD_WORDS;
const later = { by: 'A-1', at: Date.parse('2026-03-04T09:00:00Z') } as const;
const whole = (judgements: readonly Judgement[]): string =>
  printText(
    recordOf(observedOf(entries, framework, judgements)),
    RECORD_WORDS.portfolio.text,
    Number.POSITIVE_INFINITY,
  );

/** A record that both signed, reopened for a reason, changed and signed again. */
async function twice(): Promise<readonly Judgement[]> {
  const first = await signedBy(entries, draft, ['assessor', 'learner']);
  const changed: readonly Judgement[] = [
    ...first,
    { ...later, kind: 'reopened', reason: 'The wrong line was cited.' },
    { ...later, kind: 'uncited', criterion: '2.2', entry: evidenceOf('2.2') },
    {
      ...later,
      kind: 'decided',
      criterion: '2.2',
      outcome: 'not-yet',
      suggestion: 'met',
      reason: 'It was the manager who took it on.',
    },
    { ...later, kind: 'worded', part: 'feedback', text: 'Take it on yourself.' },
  ];
  return signedBy(entries, changed, ['assessor', 'learner']);
}

const evidenceOf = (criterion: string): number =>
  standingOf(draft).evidence.get(criterion)?.[0] ?? -1;

describe('J20 The record holds what was seen, decided, asked, agreed and signed', () => {
  const text = whole(draft);

  test('every criterion with its decision, and the words of every line it rests on', () => {
    const { decisions, evidence } = standingOf(draft);
    for (const { number, says } of framework.criteria) {
      const row = text
        .split('\n')
        .find((line) => line.startsWith(`${framework.unit} ${number}: ${says}`));
      expect(row).toContain(own.outcomes[decisions.get(number)?.outcome ?? 'met']);
      for (const at of evidence.get(number) ?? []) {
        expect(row).toContain(`[${at}]`);
        const words = choiceAt(entries, at)?.reply.text;
        if (words) expect(row).toContain(`“${words}” [${at}]`);
      }
    }
  });

  test('the narrative stands paragraph by paragraph with the criteria beside it', () => {
    const { evidence } = standingOf(draft);
    const section = recordOf(observedOf(entries, framework, draft)).sections.find(
      ({ title }) => title === own.narrative.title,
    );
    const passages = section?.blocks.filter((block) => block.kind === 'paragraph') ?? [];
    expect(passages).toHaveLength((standingOf(draft).texts.narrative ?? '').split('\n\n').length);
    const at = evidenceOf('2.2');
    const own_ = passages.find(({ runs }) =>
      runs.some((run) => run.kind === 'cite' && run.entries.includes(at)),
    );
    const numbers = [...evidence].flatMap(([one, lines]) => (lines.includes(at) ? [one] : []));
    expect(own_?.margin?.join().replace(`${framework.unit} `, '').split(', ').sort()).toEqual(
      numbers.sort(),
    );
  });

  test('a criterion that the narrative names stands beside it, and no other', () => {
    const named: Judgement = {
      ...later,
      kind: 'worded',
      part: 'narrative',
      text: 'She kept to 2.7 at 12.30 pm, 2.71 times.',
    };
    const { sections } = recordOf(observedOf(entries, framework, [...draft, named]));
    const block = sections.find(({ title }) => title === own.narrative.title)?.blocks.at(-1);
    expect(block).toMatchObject({ margin: ['R/506/2151 2.7'] });
  });

  test('J56 suggestion, decision and each change stand apart, with who and when, and none against the record', async () => {
    const rows = whole(await twice())
      .split(`${own.reached.title}\n`)[1]
      ?.split('\n')
      .filter((line) => line.startsWith('R/506/2151 2.2: '));
    expect(rows).toHaveLength(2);
    expect(rows?.[0]).toMatch(/ 2\.2: Followed – Met; changed since – 2026-03-03 .*, A-1/);
    expect(rows?.[1]).toBe(
      'R/506/2151 2.2: Not followed – Not yet – 2026-03-04 09:00, A-1 – It was the manager who took it on.',
    );
  });

  test('questions, the record as work product, feedback, next steps and the learner’s comment', () => {
    const recorded = entries.find((entry) => entry.kind === 'recorded');
    for (const words of [
      'When would you ask your manager? – When it is more than I may decide.',
      'You listened before you offered.',
      'Practise giving a day and a time.',
      'I felt <rushed>.',
      'Calm from the start.',
      ...Object.values(recorded?.fields ?? {}),
    ]) {
      expect(text).toContain(words.trim());
    }
  });

  test('J53 what the verifier said stands in it, by whom and when, and whether it was answered', async () => {
    const signed = await signedBy(entries, draft, ['assessor', 'learner']);
    const sampled = (criterion: string, verdict: 'accepted' | 'rejected'): Judgement => ({
      kind: 'sampled',
      by: 'V-1',
      at: later.at,
      criterion,
      verdict,
      comment: 'Which line shows it?',
    });
    const list = [...signed, sampled('2.1', 'accepted'), sampled('2.2', 'rejected')];
    const answered: readonly Judgement[] = [
      ...list,
      { ...later, kind: 'reopened', reason: 'The verifier asked.' },
      { ...later, kind: 'cited', criterion: '2.2', entry: evidenceOf('2.2') },
    ];
    const rows = whole(answered).split(`${own.verifier.title}\n`)[1]?.split('\n') ?? [];
    expect(rows[1]).toBe(
      'R/506/2151 2.1: Accepted – Which line shows it? – Vera Okoye (V-1), 2026-03-04 09:00',
    );
    expect(rows[2]).toContain(
      'R/506/2151 2.2: Not accepted; answered since – Which line shows it?',
    );
    expect(whole(signed)).not.toContain(own.verifier.title);
  });

  test('J53 a centre’s number, the learner’s, the place and who countersigns stand in it where they are used', () => {
    const placed = draft.map(
      (one): Judgement => (one.kind === 'opened' ? { ...one, place: 'Room 4' } : one),
    );
    const observed = observedOf(entries, framework, placed);
    const centre = {
      name: 'Northgate College',
      number: '30417',
      countersigner: 'Countersigning assessor',
      logo: null,
    };
    const attempted = { ...observed.attempted, centre };
    const told = printText(
      recordOf({ ...observed, attempted, learnerNumber: '1234567890' }),
      RECORD_WORDS.portfolio.text,
      Number.POSITIVE_INFINITY,
    );
    expect(told).toContain('Centre: Northgate College, centre number 30417');
    expect(told).toContain('Learner number: 1234567890');
    expect(told).toContain('Place: Room 4');
    expect(told).toContain('Countersigning assessor: ____________');
    expect(text).not.toMatch(/Learner number|Place:|Countersign/);
  });

  test('a decision on a criterion of an earlier version is never left out', () => {
    const earlier = draft.map(
      (one): Judgement =>
        one.kind === 'opened'
          ? { ...one, framework: { ...one.framework, version: framework.version - 1 } }
          : one,
    );
    const gone: Judgement = {
      ...later,
      kind: 'decided',
      criterion: '9.9',
      outcome: 'met',
      suggestion: null,
      reason: '',
    };
    const told = whole([...earlier, gone]);
    const says = own.decisions.earlier.replace('{version}', `${framework.version - 1}`);
    expect(told).toContain(`\n${framework.unit} 9.9: ${says} – ${own.outcomes.met}`);
    expect(told).toContain(`${own.context.asOpened}: `);
    const rows = decisionTable(
      observedOf(entries, framework, [...earlier, gone]),
      [],
      RECORD_WORDS,
      'en-GB',
    );
    expect(rows.at(-1)?.slice(0, 3)).toEqual([`${framework.unit} 9.9`, says, own.outcomes.met]);
    expect(text).not.toContain(own.context.asOpened);
  });

  test('facts towards evidence are counted, and no verdict is given', () => {
    const { evidence } = standingOf(draft);
    const having = framework.criteria.filter(
      ({ number }, at) => at === 0 || (evidence.get(number) ?? []).length > 0,
    );
    const lines = new Set([...evidence.values()].flat()).size;
    expect(text).toContain(`${own.facts.with}: ${having.length} of ${framework.criteria.length}`);
    expect(text).toContain(`${own.facts.lines}: ${lines}`);
    expect(text).toContain(own.facts.replays.verified);
    expect(text).not.toMatch(/is (valid|authentic|current|sufficient)/i);
  });

  test('nobody’s name stands under it before they signed, and both after', async () => {
    expect(text).toContain('Assessor: ____________');
    const signed = whole(await signedBy(entries, draft, ['assessor', 'learner']));
    expect(signed).toMatch(/Assessor: Sam Reed {2}Signature: _+ {2}Date: 2026-03-03/);
    expect(signed).toMatch(/SHA-256 [0-9a-f]{64}/);
  });

  test('an empty record is a record too', () => {
    const bare = whole(draft.slice(0, 1));
    expect(bare).toContain(own.narrative.none);
    expect(bare).toContain(own.reached.nothing);
    expect(bare).not.toMatch(/\{\w+\}|undefined|Infinity/);
  });

  test('its table has a row for each criterion, with the unit before its number', () => {
    const observed = observedOf(entries, framework, draft);
    const [head, ...rows] = decisionTable(observed, ['a', 'b'], RECORD_WORDS, 'en-GB');
    expect(head).toEqual(['a', 'b']);
    expect(rows.map(([number]) => number)).toEqual(
      framework.criteria.map(({ number }) => `${framework.unit} ${number}`),
    );
  });
});

describe('J25 The record tells whether the scenario was approved for observation', () => {
  const [first, ...others] = draft;
  const opened = (approval: Approval): string =>
    whole(first?.kind === 'opened' ? [{ ...first, approval }, ...others] : []);

  test('with the reason where it was not, the day of review where it was, and nothing before', () => {
    const { title } = own.approval;
    expect(
      opened({ kind: 'unapproved', standing: 'trialled', reason: 'Nothing else covers 2.7.' }),
    ).toContain(
      `${title}: Trialled, not approved for observation. Used because: Nothing else covers 2.7.`,
    );
    expect(opened({ kind: 'approved', review: '2027-03-31' })).toContain(
      `${title}: Approved for observation, to be reviewed by 2027-03-31`,
    );
    expect(whole(draft)).not.toContain(title);
  });
});

describe('J21 What is not there yet is said, and only decisions are waited for', () => {
  test('a record just opened lacks everything, a whole one nothing', () => {
    const kinds = outstandingIn(standingOf(draft.slice(0, 1)), framework).map(({ kind }) => kind);
    expect(kinds).toEqual(['decisions', 'text', 'text', 'text', 'text']);
    const left = outstandingIn(standingOf(draft), framework);
    expect(left.filter(({ kind }) => kind === 'decisions' || kind === 'text')).toEqual([]);
  });

  test('knowing that is said to be met wants a question', () => {
    const knows: Judgement = {
      ...later,
      kind: 'decided',
      criterion: '1.2',
      outcome: 'met',
      suggestion: null,
      reason: 'Heard.',
    };
    const left = outstandingIn(standingOf([...draft, knows]), framework);
    expect(left).toContainEqual({ kind: 'questions', criteria: ['1.2'] });
  });
});

describe('J22 A version says what changed since the last, and why', () => {
  test('decisions, evidence and texts that stand otherwise, and nothing else', async () => {
    const [first, second] = versionsOf(await twice());
    expect(second?.reopened?.reason).toBe('The wrong line was cited.');
    const changes = first && second ? changesBetween(first.standing, second.standing) : [];
    expect(changes.map(({ kind }) => kind)).toEqual(['decision', 'evidence', 'text']);
    expect(changes[0]).toMatchObject({ before: { outcome: 'met' }, after: { outcome: 'not-yet' } });
    expect(changes[1]).toMatchObject({ added: [], removed: [evidenceOf('2.2')] });
  });

  test('the document tells them, and keeps the first version’s signatures', async () => {
    const text = whole(await twice());
    expect(text).toContain(own.versions.title);
    expect(text).toContain('R/506/2151 2.2: was Met, is now Not yet.');
    expect(text).toContain('The wrong line was cited.');
    expect(text.match(/SHA-256/g)).toHaveLength(4);
    expect(whole(draft)).not.toContain(own.versions.title);
  });
});

describe('J23 What was altered after it was signed is recognised', () => {
  type Loose = { [K in keyof ObservationFile]: ObservationFile[K] };
  const fileOf = (judgements: readonly Judgement[]): ObservationFile => ({
    format: 'composure-observation',
    version: 1,
    id: 'observation-1',
    attempt: { format: 'composure-attempt', version: 1, id: 'attempt-1', startedAt: 1, entries },
    judgements,
    assessor: { code: 'A-1', name: 'Sam Reed' },
    learner: { code: 'L-1', name: 'Aisha Khan' },
    signatures: typedNames(judgements),
  });
  /** What a reader would be told: refused, flawed, or which seals no longer fit. */
  async function told(text: string): Promise<string> {
    try {
      const file = parseObservation(text);
      const flaw = flawIn(file);
      if (flaw) return `flaw: ${flaw.kind}`;
      const seals = await sealsOf(file, digestOf);
      const broken = seals.flatMap(({ fits, signed }) =>
        fits || signed.kind !== 'signed' ? [] : [`${signed.version} ${signed.who}`],
      );
      return broken.length === 0 ? 'verified' : `altered: ${broken.join(', ')}`;
    } catch (error) {
      return error instanceof TypeError ? `refused: ${error.message}` : 'broke';
    }
  }
  const mutate = async (change: (file: Loose) => unknown): Promise<string> =>
    told(JSON.stringify(change(fileOf(await twice()))));
  const at = (
    file: Loose,
    found: (one: Judgement) => boolean,
    put: (one: Judgement) => unknown,
  ) => ({
    ...file,
    judgements: file.judgements.map((one) => (found(one) ? put(one) : one)),
  });

  test('a file as it was saved is verified, and so is one whose fields stand in another order', async () => {
    const file = fileOf(await twice());
    expect(await told(printObservation(file))).toBe('verified');
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(await told(JSON.stringify(turned))).toBe('verified');
  });

  test.each<readonly [string, (file: Loose) => unknown, RegExp]>([
    [
      'a decision of the first version',
      (file) =>
        at(
          file,
          (one) => one.kind === 'decided' && one.criterion === '2.1',
          (one) => ({
            ...one,
            outcome: 'not-yet',
            reason: 'x',
          }),
        ),
      /^altered: 1 assessor, 1 learner, 2 assessor, 2 learner$/,
    ],
    [
      'a decision of the second version',
      (file) =>
        at(
          file,
          (one) => one.kind === 'decided' && one.reason !== '',
          (one) => ({
            ...one,
            reason: 'Another reason.',
          }),
        ),
      /^altered: 2 assessor, 2 learner$/,
    ],
    [
      'a word of the conversation',
      (file) => ({
        ...file,
        attempt: {
          ...file.attempt,
          entries: file.attempt.entries.map((one) =>
            one.kind === 'said' ? { ...one, text: `${one.text}!` } : one,
          ),
        },
      }),
      /^altered: 1 assessor/,
    ],
    [
      'something written after it was signed',
      (file) => ({
        ...file,
        judgements: [...file.judgements, { ...later, kind: 'remarked', entry: null, text: 'x' }],
      }),
      /^flaw: out-of-turn$/,
    ],
    [
      'the reason for the second version is gone',
      (file) => ({
        ...file,
        judgements: file.judgements.filter(({ kind }) => kind !== 'reopened'),
      }),
      /^flaw: out-of-turn$/,
    ],
    [
      'a signature is taken away, and its name is not',
      (file) => ({ ...file, judgements: file.judgements.slice(0, -1) }),
      /^flaw: names$/,
    ],
    [
      'somebody’s name is put to a version nobody signed',
      (file) => ({
        ...file,
        signatures: [...file.signatures, { version: 3, who: 'learner', name: 'X', at: 1 }],
      }),
      /^flaw: names$/,
    ],
    [
      'a line that the conversation does not have',
      (file) =>
        at(
          file,
          (one) => one.kind === 'cited',
          (one) => ({ ...one, entry: 9999 }),
        ),
      /^flaw: no-entry$/,
    ],
    [
      'the version of a signature',
      (file) =>
        at(
          file,
          (one) => one.kind === 'signed',
          (one) => ({ ...one, version: 7 }),
        ),
      /^flaw: wrong-version$/,
    ],
    [
      'another attempt',
      (file) => ({ ...file, attempt: { ...file.attempt, id: 'attempt-2' } }),
      /^flaw: other-attempt$/,
    ],
    [
      'the digest itself',
      (file) =>
        at(
          file,
          (one) => one.kind === 'signed',
          (one) => ({ ...one, digest: '0' }),
        ),
      /^altered: 1 assessor/,
    ],
    [
      'a kind that there is not',
      (file) =>
        at(
          file,
          () => true,
          () => ({ kind: 'x' }),
        ),
      /^refused: [^\n]+\.$/,
    ],
    ['no judgements', (file) => ({ ...file, judgements: [] }), /^refused: [^\n]+\.$/],
    [
      'another version of the format',
      (file) => ({ ...file, version: 2 }),
      /newer Composure[^\n]*\.$/,
    ],
  ])('%s', async (_what, change, sentence) => {
    expect(await mutate(change)).toMatch(sentence);
  });

  test('half a file is refused in one sentence', async () => {
    const text = printObservation(fileOf(draft));
    expect(await told(text.slice(0, text.length / 2))).toMatch(/^refused: [^\n]+\.$/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { refusalOf, standingOf } from '../../../src/core/observation/judgements';
import {
  type ObservationFile,
  parseObservation,
  printObservation,
} from '../../../src/core/observation/observation-file';
import { flawIn, holds, sealsOf } from '../../../src/core/observation/seals';
import { parsePlay } from '../../../src/core/transcript/play';
import { frameworks } from '../../fixtures/evidence';
import {
  digestOf,
  judgementsOn,
  sealedRecord,
  signedBy,
  typedNames,
} from '../../fixtures/observation';
import { performPlay } from '../../fixtures/performance';

const play = readFileSync(inRoot('stories/leaking-kettle/plays/model-answer.txt'), 'utf8');
const entries = performPlay('leaking-kettle', parsePlay(play));
const UNIT = frameworks()[0];
if (!UNIT) throw new Error('No unit ships.');
const attempt = {
  format: 'composure-attempt',
  version: 1,
  id: 'attempt-1',
  startedAt: Date.UTC(2026, 2, 3, 10),
  entries,
} as const;
const judgements = judgementsOn(entries, UNIT);
const sealing = { id: 'observation-1', attempt, judgements, learnerNumber: '1234567890' };
const record = await sealedRecord(sealing);

/** What a reader is told of a record: null where everything in it holds. */
async function noticed(text: string): Promise<string | null> {
  let file: ObservationFile;
  try {
    file = parseObservation(text);
  } catch {
    return 'refused';
  }
  const flaw = flawIn(file);
  if (flaw) return flaw.kind;
  const broken = (await sealsOf(file, digestOf)).find((seal) => !holds(seal));
  return broken ? `${broken.signed.kind} ${broken.fits} ${broken.people}` : null;
}

type Path = readonly (string | number)[];

/** Every field of a value that holds no others, by the way to it. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const fields = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return fields.flatMap(([name, field]) => leaves(field, [...path, name]));
}

/** The same value with another in the place of the field at the end of the way. */
function changed(value: unknown, [name, ...rest]: Path, put = other): unknown {
  if (name === undefined) return put(value);
  if (Array.isArray(value)) {
    return value.map((one, at) => (at === name ? changed(one, rest, put) : one));
  }
  const fields = Object.entries(value as object).map(([key, field]) => [
    key,
    key === name ? changed(field, rest, put) : field,
  ]);
  return Object.fromEntries(fields);
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === 'accepted') return 'rejected';
  return typeof value === 'string' ? `${value}x` : 'x';
}

describe('J40 A signature covers who, when and the whole record', () => {
  test('as it was saved, everything in it holds, and its people are told to fit', async () => {
    const text = printObservation(record);
    expect(await noticed(text)).toBeNull();
    const seals = await sealsOf(parseObservation(text), digestOf);
    expect(seals.map(({ rule, people }) => `${rule} ${people}`)).toEqual([
      '2 fit',
      '2 fit',
      '2 not-covered',
    ]);
  });
  test('every field of a signed record, changed one at a time, is noticed', async () => {
    const plain: unknown = JSON.parse(printObservation(record));
    const all = leaves(plain);
    expect(all.length).toBeGreaterThan(500);
    const missed: string[] = [];
    for (const path of all) {
      const found = await noticed(JSON.stringify(changed(plain, path)));
      if (found === null) missed.push(path.join('.'));
    }
    expect(missed).toEqual([]);
  });
  test('a name, a code or a date that is changed in both places where it stands is noticed, too', async () => {
    const text = printObservation(record);
    for (const [was, is] of [
      ['Aisha Khan', 'Somebody Else'],
      ['"L-1"', '"L-2"'],
      ['Sam Reed', 'Somebody Else'],
    ] as const) {
      expect(await noticed(text.replaceAll(was, is))).not.toBeNull();
    }
    const [signature] = record.signatures;
    const moved = text.replaceAll(String(signature?.at), String((signature?.at ?? 0) + 60_000));
    expect(await noticed(moved)).toBe('signed false fit');
  });
  test('a learner’s number that is taken out, or put in, is noticed', async () => {
    const { learnerNumber: _number, ...bare } = record;
    expect(await noticed(printObservation(bare))).toBe('people');
    const { learnerNumber: _none, ...unnumbered } = sealing;
    const without = await sealedRecord(unnumbered);
    expect(await noticed(printObservation(without))).toBeNull();
    const put = { ...without, learnerNumber: '1234567890' };
    expect(await noticed(printObservation(put))).toBe('people');
  });
  test('once the salt is gone with the names, it still holds, and says that names cannot be checked', async () => {
    const signatures = record.signatures.map(({ sealed: _sealed, ...one }) => ({
      ...one,
      name: '',
    }));
    const bare = { ...record, signatures };
    expect(flawIn(bare)).toBeNull();
    const seals = await sealsOf(bare, digestOf);
    expect(seals.every(holds)).toBe(true);
    expect(seals.map(({ people }) => people)).toEqual(['erased', 'erased', 'not-covered']);
    // A name cannot be guessed from the digest: without the salt it is another every time.
    const again = await sealedRecord(sealing);
    expect(printObservation(bare)).not.toContain('salt-');
    expect(again.judgements.at(-2)).toEqual(record.judgements.at(-2));
  });
  test('a record of the first rule still opens, and says by which it was signed', async () => {
    const old = await signedBy(entries, judgements, ['assessor', 'learner']);
    const file = { ...record, judgements: old, signatures: typedNames(old) };
    const text = printObservation(file);
    expect(await noticed(text)).toBeNull();
    const seals = await sealsOf(parseObservation(text), digestOf);
    expect(seals.map(({ rule, people }) => `${rule} ${people}`)).toEqual([
      '1 not-covered',
      '1 not-covered',
    ]);
    // What it did not cover is held against the codes, at least.
    const cheat = { ...file, learner: { code: 'L-2', name: 'Cheat Cheat' } };
    expect(await noticed(printObservation(cheat))).toBe('by');
  });
});

describe('J41 Nobody assures the quality of their own decisions', () => {
  const standing = standingOf(record.judgements);
  const verdict = (by: string) =>
    ({
      kind: 'sampled',
      by,
      at: 1,
      criterion: [...standing.decisions.keys()][0] ?? '',
      verdict: 'accepted',
      comment: '',
      digest: '',
    }) as const;
  test('who decided, opened or signed cannot sample, and somebody else can', () => {
    expect(refusalOf(standing, verdict('A-1'))).toBe('own');
    expect(refusalOf(standing, verdict('Q-1'))).toBeNull();
  });
});

describe('J4 A moment beyond every calendar is refused, wherever it stands', () => {
  test.each([
    ['attempt', 'startedAt'],
    ['judgements', 0, 'at'],
    ['signatures', 0, 'at'],
  ])('%s %s %s', (...path) => {
    const far = changed(JSON.parse(printObservation(record)), path, () => 1e300);
    expect(() => parseObservation(JSON.stringify(far))).toThrow(/must be a whole number/);
    const late = changed(JSON.parse(printObservation(record)), path, () => 253_402_300_800_000);
    expect(() => parseObservation(JSON.stringify(late))).toThrow(/is after the year 9999/);
  });
});

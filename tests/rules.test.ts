import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const house = readFileSync(join(import.meta.dirname, '../src/README.md'), 'utf8');
const rules = [...house.matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, rule = '']) => rule);

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.test\.tsx?$/.test(file),
);

/** The numbers with which a title begins: `M5 …`, `P1, P2 and P3 …`. */
const quoted = files.flatMap((file) =>
  [
    ...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(
      /\(\s*['"`]((?:[A-Z]\d+(?:, | and )?)+) /g,
    ),
  ].flatMap(([, numbers = '']) => numbers.match(/[A-Z]\d+/g) ?? []),
);

describe('The rules of src/README.md', () => {
  test('each stands there once', () => {
    expect(rules.filter((rule, at) => rules.indexOf(rule) < at)).toEqual([]);
    expect(rules.length).toBeGreaterThan(100);
  });

  test('each is quoted by a test', () => {
    expect(rules.filter((rule) => !quoted.includes(rule))).toEqual([]);
  });

  test('a test quotes none that does not stand there', () => {
    expect(quoted.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

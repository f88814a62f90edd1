import * as v from 'valibot';
import { behavioursOf, type Scheme } from '../../src/core/marking/scheme';
import { BadInput } from '../../src/core/transcript/bad-input';
import { SETTINGS } from '../../src/core/transcript/looks';

const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const Texts = v.pipe(v.array(Text), v.readonly());
const Line = v.pipe(v.number(), v.integer(), v.minValue(1, 'is a line, counted from 1'));

const SectionSchema = v.strictObject({
  kind: v.picklist([
    'concept',
    'objective',
    'criterion',
    'guidance',
    'mistake',
    'marking-point',
    'prior',
    'term',
  ]),
  from: Line,
  to: Line,
});

const RowSchema = v.strictObject({
  /** The page, and the line of it, that says something assessable. */
  seed: Text,
  line: Line,
  /** What it asks, in our own words; a line that asks several things has several rows. */
  says: Text,
  point: Text,
  /** Behaviours of that point which do what the line asks, and which fail to. */
  earns: Texts,
  loses: Texts,
  /** The settings in which it can be seen; any, where it does not say. */
  settings: v.optional(v.pipe(v.array(v.picklist(SETTINGS)), v.minLength(1), v.readonly())),
  /** Beginnings of the names of the law cards that it is about. */
  about: v.optional(v.pipe(Texts, v.minLength(1))),
  /** Where it has been seen met in one play and not yet in another. Filled in from the plays. */
  scenarios: Texts,
  /** Whether that is two scenarios or more. Filled in from the plays. */
  covered: v.boolean(),
});

const CoverageSchema = v.strictObject({
  scheme: Text,
  /** The pages that were read, and where on each the assessable lines stand. */
  seeds: v.array(
    v.strictObject({ id: Text, file: Text, title: Text, sections: v.array(SectionSchema) }),
  ),
  rows: v.pipe(v.array(RowSchema), v.readonly()),
  /** Assessable lines, or what else a line with rows asks, that no conversation can show, and why. */
  outside: v.array(v.strictObject({ seed: Text, line: Line, says: Text, why: Text })),
});

/** The table of everything assessable in the pages that the scheme was drawn from. */
export type Coverage = Readonly<v.InferOutput<typeof CoverageSchema>>;
export type Row = Readonly<Coverage['rows'][number]>;

/**
 * Reads the table. Every line of every section must be in it; every row names a point of `scheme`
 * and behaviours of that point. Throws a `TypeError` that says what is wrong, where.
 */
export function parseCoverage(data: unknown, scheme: Scheme): Coverage {
  const parsed = v.safeParse(CoverageSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadInput(`Coverage: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const coverage = parsed.output;
  const [problem] = [
    ...coverage.rows.flatMap((row) => problemsOfRow(row, scheme)),
    ...repeated(coverage.rows),
    ...problemsOfLines(coverage),
  ];
  if (problem !== undefined) throw new BadInput(`Coverage: ${problem}`);
  return coverage;
}

/** The table as text, one row a line. */
export function printCoverage({ scheme, seeds, rows, outside }: Coverage): string {
  const list = (items: readonly unknown[]): string =>
    `[\n${items.map((item) => `    ${printItem(item)}`).join(',\n')}\n  ]`;
  const fields = [
    `"scheme": ${JSON.stringify(scheme)}`,
    `"seeds": ${list(seeds)}`,
    `"rows": ${list(rows)}`,
    `"outside": ${list(outside)}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

/** One item as a single line of JSON, with room to read it. */
function printItem(item: unknown): string {
  if (Array.isArray(item)) return `[${item.map(printItem).join(', ')}]`;
  if (typeof item !== 'object' || item === null) return JSON.stringify(item);
  const fields = Object.entries(item).map(([key, value]) => `"${key}": ${printItem(value)}`);
  return `{ ${fields.join(', ')} }`;
}

function problemsOfRow(row: Row, scheme: Scheme): readonly string[] {
  const point = scheme.points.find(({ id }) => id === row.point);
  if (!point) return [`${placeOf(row)}: there is no marking point "${row.point}"`];
  const known = behavioursOf(point);
  const strange = [...row.earns, ...row.loses].filter((id) => !known.includes(id));
  if (row.earns.length + row.loses.length === 0) return [`${placeOf(row)}: names no behaviour`];
  return strange.map((id) => `${placeOf(row)}: "${id}" is no behaviour of ${row.point}`);
}

function repeated(rows: readonly Row[]): readonly string[] {
  const keys = rows.map((row) => `${placeOf(row)}: ${row.says}`);
  return keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `${key}: stands twice`);
}

/** Lines of the sections that are left out, and rows about lines that are in no section. */
function problemsOfLines({ seeds, rows, outside }: Coverage): readonly string[] {
  const wanted = seeds.flatMap(({ id, sections }) =>
    sections.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => placeOf({ seed: id, line: from + at })),
    ),
  );
  const inRows = new Set(rows.map(placeOf));
  const left = new Set(outside.map(placeOf));
  return [
    ...wanted.filter((at) => !inRows.has(at) && !left.has(at)).map((at) => `${at}: is left out`),
    ...[...inRows, ...left].filter((at) => !wanted.includes(at)).map((at) => `${at}: no such line`),
  ];
}

function placeOf({ seed, line }: { readonly seed: string; readonly line: number }): string {
  return `${seed}:${line}`;
}

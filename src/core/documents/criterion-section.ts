import { criteriaNamed, unitsIn } from '../observation/units';
import type { Framework } from '../standards/framework';
import { type Bearing, type CriterionRow, entriesAgainst } from './criteria';
import { type Block, fill, filled, merged, type Runs, type Section, text } from './document';
import { cite, listed, sentences, type Telling } from './telling';

/** Each criterion of a framework, and what the attempt shows of it; those about knowing stand apart. */
export function criterionSection(telling: Telling, framework: Framework, lesser: number): Section {
  const words = telling.words.criteria;
  const doing = telling.rows.filter(({ shows }) => shows !== 'knows');
  const knowing = telling.rows.filter(({ shows }) => shows === 'knows');
  return {
    title: words.title,
    lesser,
    blocks: [
      { kind: 'note', text: words.how },
      ...table(telling, doing, words.title),
      ...bareLine(telling, doing),
      ...(knowing.length > 0 ? knowingBlocks(telling, knowing) : []),
      ...smallPrint(telling, framework),
    ],
  };
}

function knowingBlocks(telling: Telling, rows: readonly CriterionRow[]): readonly Block[] {
  const words = telling.words.criteria;
  const needs = [...new Set(rows.map(({ otherwise }) => otherwise))];
  return [
    { kind: 'heading', text: words.knowing },
    { kind: 'note', text: words.knowingHow },
    ...table(telling, rows, words.knowing),
    ...needs.map((otherwise): Block => {
      const criteria = numbersOf(
        telling,
        rows.filter((row) => row.otherwise === otherwise),
      );
      return { kind: 'paragraph', runs: text(filled(words.needs, { criteria, otherwise })) };
    }),
  ];
}

function table(telling: Telling, rows: readonly CriterionRow[], name: string): readonly Block[] {
  const shown = rows.filter(({ bearings }) => bearings.length > 0);
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      name,
      head: telling.words.criteria.head,
      widths: [19, 30, 51],
      rows: shown.map((row) => [
        [{ kind: 'strong', text: criteriaNamed([row.number], telling) }],
        text(row.says),
        whatIsShown(telling, row),
      ]),
    },
  ];
}

/** Which criteria nothing was seen of. */
function bareLine(telling: Telling, rows: readonly CriterionRow[]): readonly Block[] {
  const bare = rows.filter(({ bearings }) => bearings.length === 0);
  if (bare.length === 0) return [];
  const criteria = numbersOf(telling, bare);
  return [{ kind: 'paragraph', runs: text(filled(telling.words.criteria.none, { criteria })) }];
}

function numbersOf(telling: Telling, rows: readonly CriterionRow[]): string {
  return criteriaNamed(
    rows.map(({ number }) => number),
    telling,
  );
}

function whatIsShown(telling: Telling, row: CriterionRow): Runs {
  const { shows, bearings, otherwise, unseen } = row;
  const words = telling.words.criteria;
  const against = entriesAgainst(row);
  if (shows === 'knows') return pointsWith(words.practised, bearings, against);
  const more = text(filled(words.otherwise, { otherwise }));
  const [met, notYet] = (['met', 'not-yet'] as const).map((outcome) =>
    bearings.filter((one) => one.outcome === outcome),
  );
  return sentences([
    pointsWith(words.met, met ?? [], against),
    pointsWith(words.notYet, notYet ?? [], []),
    unseenWords(telling, unseen),
    more,
  ]);
}

/** What it needs and nobody saw here. */
function unseenWords(telling: Telling, unseen: CriterionRow['unseen']): Runs {
  if (unseen.length === 0) return [];
  const points = listed(
    telling,
    unseen.map(({ title }) => title),
  );
  return text(filled(telling.words.criteria.unseen, { points }));
}

/** Points with the entries they rest on, but for those that are cited against the same criterion. */
function pointsWith(
  pattern: string,
  bearings: readonly Bearing[],
  against: readonly number[],
): Runs {
  if (bearings.length === 0) return [];
  const points = bearings.flatMap(({ point, rests }, at) => {
    const all = [...new Set(rests.map(({ entry }) => entry))];
    const entries = all.filter((entry) => !against.includes(entry));
    const title = at === 0 ? point.title : `, ${point.title}`;
    return entries.length > 0 ? [...text(`${title} `), ...cite(...entries)] : text(title);
  });
  return fill(pattern, { points: merged(points) });
}

/** Whose words and numbers these are, and what nobody has confirmed about them. */
export function smallPrint(telling: Telling, framework: Framework): readonly Block[] {
  return unitsIn(framework).flatMap((unit) => unitPrint(telling, unit));
}

function unitPrint({ words }: Telling, framework: Framework): readonly Block[] {
  const { paraphrase, centre, numbering, unconfirmed } = words.criteria;
  const { title, wording } = framework;
  const whose = wording
    ? filled(centre, { title, centre: wording.centre, licence: wording.licence })
    : filled(paraphrase, { title });
  const parts = [
    whose,
    filled(numbering, { numbering: framework.numbering }),
    ...(framework.unconfirmed.length > 0
      ? [filled(unconfirmed, { unconfirmed: framework.unconfirmed.join(' ') })]
      : []),
  ];
  return [{ kind: 'note', text: parts.join(' ') }];
}

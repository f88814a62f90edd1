import type { Framework } from '../standards/framework';
import type { Bearing, CriterionRow } from './criteria';
import { type Block, fill, filled, merged, type Runs, type Section, text } from './document';
import { cite, listed, sentences, type Telling } from './telling';

/** Each criterion of a framework, and what the attempt shows of it. */
export function criterionSection(telling: Telling, framework: Framework, lesser: number): Section {
  const words = telling.words.criteria;
  const shown = telling.rows.filter(({ bearings }) => bearings.length > 0);
  const bare = telling.rows.filter(({ bearings }) => bearings.length === 0);
  const none = listed(
    telling,
    bare.map(({ number }) => number),
  );
  return {
    title: words.title,
    lesser,
    blocks: [
      { kind: 'note', text: words.how },
      {
        kind: 'table',
        name: words.title,
        head: words.head,
        widths: [11, 34, 55],
        rows: shown.map((row) => [
          [{ kind: 'strong', text: row.number }],
          text(row.says),
          whatIsShown(telling, row),
        ]),
      },
      ...(bare.length > 0
        ? [{ kind: 'paragraph', runs: text(filled(words.none, { criteria: none })) } as const]
        : []),
      ...smallPrint(telling, framework),
    ],
  };
}

function whatIsShown(telling: Telling, { shows, bearings, otherwise }: CriterionRow): Runs {
  const words = telling.words.criteria;
  const more = filled(words.otherwise, { otherwise: otherwise ?? '' });
  if (shows === 'knows') {
    const needs = filled(words.knows, { otherwise: otherwise ?? '' }).trimEnd();
    return sentences([text(needs), pointsWith(words.practised, bearings)]);
  }
  return sentences([
    pointsWith(
      words.met,
      bearings.filter(({ outcome }) => outcome === 'met'),
    ),
    pointsWith(
      words.notYet,
      bearings.filter(({ outcome }) => outcome === 'not-yet'),
    ),
    otherwise === null ? [] : text(more),
  ]);
}

function pointsWith(pattern: string, bearings: readonly Bearing[]): Runs {
  if (bearings.length === 0) return [];
  const points = bearings.flatMap(({ point, evidence }, at) => {
    const entries = [...new Set(evidence.map(({ entry }) => entry))];
    const title = at === 0 ? point.title : `, ${point.title}`;
    return entries.length > 0 ? [...text(`${title} `), ...cite(...entries)] : text(title);
  });
  return fill(pattern, { points: merged(points) });
}

/** Whose words and numbers these are, and what nobody has confirmed about them. */
function smallPrint({ words }: Telling, framework: Framework): readonly Block[] {
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

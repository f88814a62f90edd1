import { filled, type Section, text } from './document';
import { restsOn } from './rests-on';
import { listed, type Telling } from './telling';

/** The marking points with their outcomes, each with what it rests on. */
export function pointSection(telling: Telling, lesser: number): Section {
  const { scheme, marks, words } = telling;
  const { title, how, head, outcomes, unobserved } = words.points;
  const found = marks.flatMap((one) => {
    const point = scheme.points.find(({ id }) => id === one.point);
    return point ? [{ one, point }] : [];
  });
  const seen = found.filter(({ one }) => one.outcome !== 'not-observed');
  const unseen = found.filter(({ one }) => one.outcome === 'not-observed');
  const points = listed(
    telling,
    unseen.map(({ point }) => filled(words.quote, { text: point.title })),
  );
  return {
    title,
    lesser,
    blocks: [
      { kind: 'note', text: filled(how, { scheme: scheme.title, version: `${scheme.version}` }) },
      {
        kind: 'table',
        name: title,
        head,
        widths: [26, 18, 56],
        rows: seen.map(({ one, point }) => [
          text(point.title),
          [{ kind: 'strong', text: outcomes[one.outcome] }],
          restsOn(telling, one),
        ]),
      },
      ...(unseen.length > 0
        ? [{ kind: 'paragraph', runs: text(filled(unobserved, { points })) } as const]
        : []),
    ],
  };
}

import type { Scheme } from '../../marking/scheme';
import type { Reply } from '../../transcript/entries';

/** What each behaviour of a scheme does to some point. One may earn one point and lose another. */
export type Credit = {
  readonly earns: ReadonlySet<string>;
  readonly loses: ReadonlySet<string>;
};

export function readCredit(points: Scheme['points']): Credit {
  const known = CREDITS.get(points) ?? creditOf(points);
  CREDITS.set(points, known);
  return known;
}

const CREDITS = new WeakMap<Scheme['points'], Credit>();

function creditOf(points: Scheme['points']): Credit {
  const rules = points.flatMap((point) => point.rules);
  const critical = points.flatMap((point) => point.critical ?? []);
  const earning = rules.flatMap((rule) => {
    if (rule.kind === 'shown') return [...rule.of, ...(rule.with ?? [])];
    return rule.kind === 'in-order' ? rule.first : [];
  });
  const losing = rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : []));
  return {
    earns: new Set(earning),
    loses: new Set([...losing, ...critical]),
  };
}

/** Whether a reply shows something that earns, and nothing that loses. */
export function isGood({ earns, loses }: Credit, { shows }: Pick<Reply, 'shows'>): boolean {
  return shows.some((one) => earns.has(one)) && !shows.some((one) => loses.has(one));
}

import type { Routes } from '../explore/routes';
import { MOST_COMPARED } from '../explore/walk';
import type { Finding, Subject } from '../finding';
import { type Credit, isGood, readCredit } from '../score/credit';

const FEWEST_DECISIONS = 5;
const TOO_MANY = 0.8;

/** What a reply shows, and what can still be shown and come to after it; each thing one bit. */
type Prospect = { readonly earns: bigint; readonly loses: bigint; readonly ahead: bigint };

/**
 * More than one reply is worth thinking about. One *dominates* another if it earns at least what
 * the other earns, loses no more than that loses, and leaves open all that the other leaves open:
 * behaviours that earn, and good endings. Behaviours are compared, not points: what they add up to
 * depends on the rest of the conversation.
 */
export function checkQuiz({
  exploration,
  routes,
  scheme,
  walk,
  where,
}: Subject): readonly Finding[] {
  if (!exploration.proved) return [];
  const credit = readCredit(scheme.points);
  const prospect = readProspects({ exploration, routes, credit });
  const choices = walk.decisions.filter(
    ({ replies }) => replies.length > 1 && replies.length <= MOST_COMPARED,
  );
  const plain = choices.filter(({ state, replies }) => {
    const prospects = replies.map((_, reply) => prospect(state, reply));
    return prospects.filter((one) => !prospects.some((other) => beats(other, one))).length === 1;
  });
  if (choices.length < FEWEST_DECISIONS || plain.length <= TOO_MANY * choices.length) return [];
  return [
    {
      id: 'quiz',
      level: 'warning',
      ...where.reply(plain[0]?.targets[0] ?? ''),
      what: `At ${plain.length} of ${choices.length} decisions one reply is at least as good as every other in every way.`,
      why: 'That is a quiz with one right answer, not a conversation: let two replies be good in different ways.',
      path: [],
    },
  ];
}

function beats(one: Prospect, other: Prospect): boolean {
  const noWorse =
    (other.earns & ~one.earns) === 0n &&
    (one.loses & ~other.loses) === 0n &&
    (other.ahead & ~one.ahead) === 0n;
  const same = one.earns === other.earns && one.loses === other.loses && one.ahead === other.ahead;
  return noWorse && !same;
}

const GOOD_ENDINGS = ['resolved', 'escalated', 'part-resolved'];

function readProspects({
  exploration,
  routes,
  credit,
}: {
  readonly exploration: Subject['exploration'];
  readonly routes: Routes;
  readonly credit: Credit;
}): (state: number, reply: number) => Prospect {
  const names = [...new Set([...credit.earns, ...credit.loses])];
  const bits = new Map([...names, ...GOOD_ENDINGS].map((name, at) => [name, 1n << BigInt(at)]));
  const mask = (seen: readonly string[]): bigint =>
    seen.reduce((all, name) => all | (bits.get(name) ?? 0n), 0n);
  const ahead: bigint[] = [];
  const after = (state: number, reply: number): bigint => {
    const to = exploration.states[state]?.steps[reply]?.to;
    if (to?.kind === 'decision') return ahead[to.state] ?? 0n;
    return to?.kind === 'ended' ? mask([to.ending]) : 0n;
  };
  const shown = (state: number): bigint => {
    const { replies } = exploration.states[state] ?? { replies: [] };
    const good = replies.filter((reply) => isGood(credit, reply));
    return mask(good.flatMap(({ shows }) => shows.filter((one) => credit.earns.has(one))));
  };
  for (const group of routes.groups) {
    let all = 0n;
    for (const state of group) {
      all |= shown(state);
      const { steps } = exploration.states[state] ?? { steps: [] };
      for (const reply of steps.keys()) all |= after(state, reply);
    }
    for (const state of group) ahead[state] = all;
  }
  return (state, reply) => {
    const { shows } = exploration.states[state]?.replies[reply] ?? { shows: [] };
    return {
      earns: mask(shows.filter((one) => credit.earns.has(one))),
      loses: mask(shows.filter((one) => credit.loses.has(one))),
      ahead: after(state, reply),
    };
  };
}

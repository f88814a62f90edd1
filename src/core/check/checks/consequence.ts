import type { Reply, Said } from '../../transcript/entries';
import { pathTo, type State } from '../explore/explore';
import { MOST_COMPARED } from '../explore/walk';
import { type Finding, type Subject, slug } from '../finding';
import { type Credit, isGood, readCredit } from '../score/credit';

/** Two replies of one decision, by their targets: `same` while they have done the same wherever met. */
type Pair = { readonly at: number; readonly replies: readonly [number, number]; same: Sameness };
type Sameness = 'nothing' | 'words' | 'all';

/** What is replied matters: to what is said next, or to where it leads. */
export function checkConsequence(subject: Subject): readonly Finding[] {
  const wordsOf = numberWords();
  const pairs = new Map<string, Pair>();
  for (const [at, state] of subject.exploration.states.entries()) {
    for (const [one, other] of pairsOf(Math.min(state.replies.length, MOST_COMPARED))) {
      const key = `${state.targets[one]} ${state.targets[other]}`;
      const pair = pairs.get(key) ?? { at, replies: [one, other], same: 'all' };
      pairs.set(key, pair);
      if (pair.same !== 'nothing') {
        pair.same = least(pair.same, compare(state, one, other, wordsOf));
      }
    }
  }
  return [...pairs.values()].flatMap((pair) => judge(subject, pair));
}

function judge(
  { exploration, scheme, where }: Subject,
  { at, replies: [one, other], same }: Pair,
): readonly Finding[] {
  const state = exploration.states[at];
  const [first, second] = [state?.replies[one], state?.replies[other]];
  if (!first || !second || same === 'nothing') return [];
  const credit = readCredit(scheme.points);
  const marked = marksOf(first, credit) !== marksOf(second, credit);
  if (!marked && same !== 'all') return [];
  const about = `${slug(first.text).slice(0, 30)}+${slug(second.text).slice(0, 30)}`;
  const both = `"${first.text}" and "${second.text}"`;
  const place = { ...where.reply(state?.targets[other] ?? ''), path: pathTo(exploration, at) };
  return marked
    ? [
        {
          id: `reply.same-answer:${about}`,
          level: 'warning',
          ...place,
          what: `${both} get the very same answer, and are not worth the same.`,
          why: 'Nothing the customer says tells the learner that the one was better than the other.',
        },
      ]
    : [
        {
          id: `reply.no-consequence:${about}`,
          level: 'note',
          ...place,
          what: `${both} do exactly the same.`,
          why: 'A choice that changes nothing teaches that choices change nothing.',
        },
      ];
}

/** Every two of so many, the earlier first. */
function pairsOf(count: number): readonly (readonly [number, number])[] {
  const known = PAIRS[count];
  if (known) return known;
  const all = Array.from({ length: count }, (_, at) => at);
  const made = all.flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const));
  PAIRS[count] = made;
  return made;
}
const PAIRS: (readonly (readonly [number, number])[])[] = [];

function least(one: Sameness, other: Sameness): Sameness {
  if (one === 'nothing' || other === 'nothing') return 'nothing';
  return one === 'words' || other === 'words' ? 'words' : 'all';
}

function compare(
  { steps }: State,
  one: number,
  other: number,
  wordsOf: (lines: readonly Said[]) => number,
): Sameness {
  const [first, second] = [steps[one], steps[other]];
  if (!first || !second || first.lines.length === 0) return 'nothing';
  if (wordsOf(first.lines) !== wordsOf(second.lines)) return 'nothing';
  const [here, there] = [first.to, second.to];
  if (here.kind === 'decision' && there.kind === 'decision') {
    return here.state === there.state ? 'all' : 'words';
  }
  if (here.kind === 'ended' && there.kind === 'ended') {
    return here.ending === there.ending ? 'all' : 'words';
  }
  return 'words';
}

/** Gives lines that say and show the same one number. */
function numberWords(): (lines: readonly Said[]) => number {
  const byLines = new Map<readonly Said[], number>();
  const byWords = new Map<string, number>();
  return (lines) => {
    const known = byLines.get(lines);
    if (known !== undefined) return known;
    const words = JSON.stringify(lines);
    const number = byWords.get(words) ?? byWords.size;
    byWords.set(words, number);
    byLines.set(lines, number);
    return number;
  };
}

/** What a reply is to marks: what it earns and loses, or that it does neither. */
function marksOf(reply: Reply, credit: Credit): string {
  const good = isGood(credit, reply);
  const bad = reply.shows.some((one) => credit.loses.has(one));
  return good ? 'good' : bad ? 'bad' : 'plain';
}

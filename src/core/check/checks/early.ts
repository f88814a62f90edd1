import type { MarkingPoint } from '../../marking/scheme';
import { isGood, readCredit } from '../credit';
import { pathTo } from '../explore';
import { type Finding, type Subject, slug } from '../finding';
import { createSearch, type Standing } from '../search';
import type { Taken } from '../walk';

type Mistake = Omit<Taken, 'step'>;

/**
 * One early mistake can be mended. *Early*: in the first third (rounded down) of the replies of the
 * shortest playthrough. *One mistake*: a reply that earns nothing where another on offer does, after none
 * like it. *Mended*: some way on still meets the point (or the pass mark) that some way on could
 * have met before. Excepted is what the scheme itself says decides a point at once: its critical
 * behaviours, and those it allows not even once.
 */
export function checkEarly(subject: Subject): readonly Finding[] {
  const { exploration, scheme, pass, score } = subject;
  if (!exploration.proved) return [];
  const lost = scheme.points.flatMap((point) =>
    beyondMending(subject, [point], 1).map((mistake) => pointLost(subject, mistake, point)),
  );
  // Where nobody can pass at all, that is what is reported.
  const failed = (score?.most ?? 0) < pass ? [] : beyondMending(subject, scheme.points, pass);
  return [...failed.map((mistake) => passLost(subject, mistake)), ...lost];
}

function pointLost(subject: Subject, taken: Mistake, { id, title }: MarkingPoint): Finding {
  return {
    ...mistake(subject, taken, `early.point.${id}`),
    level: 'warning',
    what: `After this one early mistake "${title}" can no longer be met.`,
    why: 'Somebody who learns from a slip should be able to show it: give them another chance later on.',
  };
}

function passLost(subject: Subject, taken: Mistake): Finding {
  return {
    ...mistake(subject, taken, 'early.pass'),
    level: 'error',
    what: `After this one early mistake at most ${subject.pass - 1} points can be met, and ${subject.pass} pass.`,
    why: 'Nobody can pass any more, and they do not know it: the rest of the conversation is for nothing.',
  };
}

function mistake(
  { exploration, where }: Subject,
  { state, at, reply }: Mistake,
  kind: string,
): Pick<Finding, 'id' | 'file' | 'line' | 'path'> {
  const text = state.replies[reply]?.text ?? '';
  return {
    id: `${kind}:${slug(text)}`,
    ...where.reply(state.targets[reply] ?? ''),
    path: [...pathTo(exploration, at), text],
  };
}

/** The early mistakes after which the goal is out of reach, though it was not before. */
function beyondMending(
  subject: Subject,
  points: readonly MarkingPoint[],
  goal: number,
): readonly Mistake[] {
  const { exploration, routes } = subject;
  const search = createSearch(exploration, points);
  const decisive = new Set(points.flatMap(decisiveIn));
  const credit = readCredit(subject.scheme.points);
  const found = new Map<string, Mistake>();
  let open: readonly Standing[] = [search.start];
  for (let depth = 0; depth < Math.floor((routes.shortest ?? 0) / 3); depth += 1) {
    const next: Standing[] = [];
    for (const standing of open) {
      if (standing.at === 'end' || search.canMeet(standing, goal) !== true) continue;
      const state = exploration.states[standing.at];
      const good = (state?.replies ?? []).map((reply) => isGood(credit, reply));
      for (const [reply, { shows }] of (state?.replies ?? []).entries()) {
        const after = search.after(standing, reply);
        if (good[reply] || !good.includes(true)) next.push(after);
        else if (shows.some((one) => decisive.has(one))) continue;
        else if (state && search.canMeet(after, goal) === false) {
          found.set(state.targets[reply] ?? '', { state, at: standing.at, reply });
        }
      }
    }
    open = distinct(next);
  }
  return [...found.values()];
}

function decisiveIn({ rules, critical }: MarkingPoint): readonly string[] {
  const never = rules.flatMap((rule) =>
    rule.kind === 'avoided' && rule.allow === undefined ? rule.of : [],
  );
  return [...never, ...(critical ?? [])];
}

function distinct(standings: readonly Standing[]): readonly Standing[] {
  const byKey = new Map(
    standings.map((one) => [`${one.at} ${one.board} ${one.met}`, one] as const),
  );
  return [...byKey.values()];
}

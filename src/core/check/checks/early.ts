import type { MarkingPoint } from '../../marking/scheme';
import type { Reply } from '../../transcript/entries';
import { type Finding, type Subject, slug } from '../finding';
import { isGood, readCredit } from '../score/credit';
import { createSearch, type Search, type Standing } from '../score/search';

type Way = { readonly standing: Standing; readonly path: readonly string[] };
type Fork = Way & { readonly reply: Reply; readonly target: string; readonly right: boolean };
/** `unsure` where a limit stopped a search. */
type Outlook = { readonly mistakes: readonly Fork[]; readonly unsure: boolean };
const NOTHING: Outlook = { mistakes: [], unsure: false };

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
  // Where nobody can pass at all, that is what is reported.
  const failed = (score?.most ?? 0) < pass ? NOTHING : beyondMending(subject, scheme.points, pass);
  const lost = scheme.points
    .filter(({ id }) => subject.points[id]?.earnable)
    .map((point) => ({ point, ...beyondMending(subject, [point], 1) }));
  return [
    ...failed.mistakes.map((fork) => passLost(subject, fork)),
    ...lost.flatMap(({ point, mistakes }) =>
      mistakes.map((fork) => pointLost(subject, fork, point)),
    ),
    ...([failed, ...lost].some(({ unsure }) => unsure) ? [notWorkedOut(subject)] : []),
  ];
}

function notWorkedOut({ where }: Subject): Finding {
  return {
    id: 'early.unknown',
    level: 'note',
    ...where.top('scheme'),
    what: 'Whether every early mistake can be mended was not worked out.',
    why: 'It would take more than the limit allows.',
    path: [],
  };
}

function pointLost(subject: Subject, fork: Fork, { id, title }: MarkingPoint): Finding {
  return {
    ...mistake(subject, fork, `early.point.${id}`),
    level: 'warning',
    what: `After this one early mistake "${title}" can no longer be met.`,
    why: 'Somebody who learns from a slip should be able to show it: give them another chance later on.',
  };
}

function passLost(subject: Subject, fork: Fork): Finding {
  return {
    ...mistake(subject, fork, 'early.pass'),
    level: 'error',
    what: `After this one early mistake at most ${subject.pass - 1} points can be met, and ${subject.pass} pass.`,
    why: 'Nobody can pass any more, and they do not know it: the rest of the conversation is for nothing.',
  };
}

function mistake(
  { where }: Subject,
  { reply, target, path }: Fork,
  kind: string,
): Pick<Finding, 'id' | 'file' | 'line' | 'path'> {
  return { id: `${kind}:${slug(reply.text)}`, ...where.reply(target), path };
}

/** The early mistakes after which the goal is out of reach, though it was not before. */
function beyondMending(subject: Subject, points: readonly MarkingPoint[], goal: number): Outlook {
  const search = createSearch(subject.exploration, points);
  const decisive = new Set(points.flatMap(decisiveIn));
  const mistakes = new Map<string, Fork>();
  let unsure = false;
  const canMeet = ({ standing }: Way): boolean | null => {
    const can = search.canMeet(standing, goal);
    unsure ||= can === null;
    return can;
  };
  let open: readonly Way[] = [{ standing: search.start, path: [] }];
  for (let depth = 0; depth < Math.floor((subject.routes.shortest ?? 0) / 3); depth += 1) {
    const forks = open
      .filter((way) => canMeet(way) === true)
      .flatMap((way) => forksOf(subject, search, way));
    for (const fork of forks) {
      const excepted = fork.right || fork.reply.shows.some((one) => decisive.has(one));
      if (excepted || mistakes.has(fork.target)) continue;
      if (canMeet(fork) === false) mistakes.set(fork.target, fork);
    }
    open = distinct(forks.filter(({ right }) => right));
  }
  return { mistakes: [...mistakes.values()], unsure };
}

/** Every reply that can be given next; `right` if it earns, or nothing on offer here does. */
function forksOf(
  { exploration, scheme }: Subject,
  search: Search,
  { standing, path }: Way,
): readonly Fork[] {
  const { at } = standing;
  const state = at === 'end' ? undefined : exploration.states[at];
  if (!state) return [];
  const credit = readCredit(scheme.points);
  const plain = !state.replies.some((reply) => isGood(credit, reply));
  return state.replies.map((reply, index) => ({
    standing: search.after(standing, index),
    path: [...path, reply.text],
    reply,
    target: state.targets[index] ?? '',
    right: plain || isGood(credit, reply),
  }));
}

function decisiveIn({ rules, critical }: MarkingPoint): readonly string[] {
  const never = rules.flatMap((rule) =>
    rule.kind === 'avoided' && rule.allow === undefined ? rule.of : [],
  );
  return [...never, ...(critical ?? [])];
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const byKey = new Map<string, Way>();
  for (const way of ways) {
    const { at, board, met } = way.standing;
    const key = `${at} ${board} ${met}`;
    if (!byKey.has(key)) byKey.set(key, way);
  }
  return [...byKey.values()];
}

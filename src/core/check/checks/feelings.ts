import { type CompiledStory, openStory } from '../../story/story';
import type { Feelings, Said } from '../../transcript/entries';
import type { Exploration } from '../explore/explore';
import { pathThrough, type Taken } from '../explore/walk';
import { type Finding, type Subject, slug } from '../finding';

const FEELINGS = ['anger', 'trust'] as const;
/** Of ten. */
const JUMP = 4;
/** So many ways to each silent reply are played, and so many silent turns in all. */
const MOST_EACH = 3;
const MOST_TURNS = 100;

/**
 * Feelings do not jump unseen: no turn moves anger or trust by four or more of ten without a line
 * that carries a mood, a pose or a sign. Which turns show nothing is known of all; how far they
 * move the feelings is *seen*, not proved, by playing the shortest ways to them.
 */
export function checkFeelings({ story, exploration, walk, where }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const taken of silentTurns(walk.steps)) {
    const { state, reply } = taken;
    const text = state.replies[reply]?.text ?? '';
    const moved = jumpOf(playTo(story, exploration, taken));
    const id = `feelings.jump:${slug(text)}`;
    if (moved === null || found.has(id)) continue;
    found.set(id, {
      id,
      level: 'warning',
      ...where.reply(state.targets[reply] ?? ''),
      what: `After "${text}" ${moved.feeling} goes from ${moved.from} to ${moved.to}, and no line shows it.`,
      why: 'A feeling that nobody can see cannot be noticed or answered: give a line a mood, a pose or a sign.',
      path: pathThrough(exploration, taken),
    });
  }
  return [...found.values()];
}

function silentTurns(steps: readonly Taken[]): readonly Taken[] {
  const shown = new Map<readonly Said[], boolean>();
  const counts = new Map<string, number>();
  const silent = steps.filter(({ step, state, reply }) => {
    const known = shown.get(step.lines) ?? step.lines.some(showsFeeling);
    shown.set(step.lines, known);
    if (known || step.to.kind === 'faulted' || step.to.kind === 'unknown') return false;
    const target = state.targets[reply] ?? '';
    const count = (counts.get(target) ?? 0) + 1;
    counts.set(target, count);
    return count <= MOST_EACH;
  });
  return silent.slice(0, MOST_TURNS);
}

function showsFeeling({ mood, pose, cues }: Said): boolean {
  return Boolean(mood ?? pose ?? cues);
}

type Move = { readonly feeling: string; readonly from: number; readonly to: number };

function jumpOf([before, after]: readonly [Feelings, Feelings]): Move | null {
  const moves = FEELINGS.map((feeling) => ({
    feeling,
    from: before[feeling],
    to: after[feeling],
  }));
  return moves.find(({ from, to }) => Math.abs(to - from) >= JUMP) ?? null;
}

/** Plays to a turn by its shortest way: how the customer feels before it, and after. */
function playTo(
  story: CompiledStory,
  { states }: Exploration,
  { at, reply }: Taken,
): readonly [Feelings, Feelings] {
  const way: number[] = [];
  for (let from = states[at]?.from; from; from = states[from.state]?.from) way.unshift(from.reply);
  const running = openStory(story, 1);
  const speak = (): Feelings => {
    while (running.next() !== null);
    return running.feelings();
  };
  let before = speak();
  for (const choice of way) {
    running.choose(choice);
    before = speak();
  }
  running.choose(reply);
  return [before, speak()];
}

import { openBranching, type Stop, type Turn } from '../../story/branching';
import { speakers } from '../../story/header';
import { readEnding, readLine, readReply } from '../../story/reading';
import { type CompiledStory, StoryFault } from '../../story/story';
import type { Ending, Feelings, Reply, Said, Scenario } from '../../transcript/entries';
import { type Content, readContent } from './content';
import { withFixedFaces } from './faces';
import { createLiveKey, createView } from './live-key';
import { createLiveness } from './liveness';
import { plainSums } from './steps';

/** Where a turn leads: to a decision (by its number), to an ending, or to a fault. */
type Outcome =
  | { readonly kind: 'decision'; readonly state: number }
  | { readonly kind: 'ended'; readonly ending: Ending }
  | { readonly kind: 'faulted'; readonly fault: string; readonly detail: string }
  /** A limit stopped the search before this was looked at. */
  | { readonly kind: 'unknown' };

/** What is said until the next reply can be given, and where that leads. */
export type Step = { readonly lines: readonly Said[]; readonly to: Outcome };

/** A live state: a decision, with all that can follow from it. */
export type State = {
  readonly replies: readonly Reply[];
  /** Path of the content that each reply runs, in the same order. */
  readonly targets: readonly string[];
  /** One for each reply, in the same order. */
  readonly steps: readonly Step[];
  /** How this state is first come to, by the fewest replies; null for the first state. */
  readonly from: { readonly state: number; readonly reply: number } | null;
};

export type Limits = { readonly states: number; readonly transitions: number };
export const USUAL_LIMITS: Limits = { states: 200_000, transitions: 600_000 };

/** Where one throw of the dice is followed, which proves nothing, no more are looked at. */
const DICE_STATES = 5_000;

export type Exploration = {
  readonly colleagues: readonly string[];
  readonly opening: Step;
  readonly states: readonly State[];
  readonly transitions: number;
  /** Whether every playthrough there is has been explored. */
  readonly proved: boolean;
  /** Why it is not a proof, or null. */
  readonly unproved: string | null;
  /** Paths of the compiled story that some playthrough enters. */
  readonly entered: ReadonlySet<string>;
  /** Paths of the pieces of content that some playthrough comes to: `hub.0.3`. */
  readonly ran: ReadonlySet<string>;
  /** Paths of the choices whose conditions held on some playthrough. */
  readonly held: ReadonlySet<string>;
  readonly connected: ReadonlySet<string>;
  readonly content: Content;
};

export type Progress = (states: number, transitions: number) => void;

const SEED = 1;
/** Feelings are not part of what makes a state, so no line here shows any. */
const NO_FEELINGS: Feelings = { anger: 0, trust: 0, heard: false, progress: 0 };

/** Explores every playthrough of a story, breadth first, so that first paths are shortest. */
export function explore(
  story: CompiledStory,
  scenario: Pick<Scenario, 'customer' | 'colleagues'>,
  limits: Limits = USUAL_LIMITS,
  onProgress: Progress = () => {},
): Exploration {
  const plain = withFixedFaces(story);
  const content = readContent(plain);
  const liveness = createLiveness(content);
  const keyOf = createLiveKey(liveness);
  const viewFrom = createView(liveness);
  const running = openBranching(plain, SEED, plainSums(content));
  const settle = createSettle(speakers(scenario));
  const reads = liveness.readFrom(['']);
  const most = reads.includes('dice') ? Math.min(limits.states, DICE_STATES) : limits.states;
  const found: Found[] = [];
  const byKey = new Map<string, number>();
  let transitions = 0;

  const arrive = (settled: Settled, from: State['from']): Step => {
    transitions += 1;
    if (settled.kind === 'over') return settled.step;
    const { stop, replies, lines } = settled;
    const key = keyOf(stop);
    const known = byKey.get(key);
    if (known !== undefined) return { lines, to: { kind: 'decision', state: known } };
    if (found.length >= most) return { lines, to: { kind: 'unknown' } };
    byKey.set(key, found.length);
    found.push({ stop, replies, from });
    return { lines, to: { kind: 'decision', state: found.length - 1 } };
  };
  const goOn = (stop: Stop, index: number): Turn => {
    const branch = stop.branches[index];
    return stop.goOn(index, branch && viewFrom(branch));
  };

  const opening = arrive(settle(running.begin), null);
  const states: State[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const { stop, replies, from } = found[at] ?? NOWHERE;
    const stopped = transitions >= limits.transitions;
    const steps = replies.map((_, index) =>
      stopped || !stop
        ? UNKNOWN
        : arrive(
            settle(() => goOn(stop, index)),
            { state: at, reply: index },
          ),
    );
    states.push({
      replies,
      targets: stop?.branches.map(({ target }) => target) ?? [],
      steps,
      from,
    });
    // What a state remembers is not needed once its replies are explored.
    found[at] = NOWHERE;
    if (at % 500 === 0) onProgress(found.length, transitions);
  }
  const unproved = whyUnproved(states, opening, reads);
  const { entered } = running;
  const { connected } = liveness;
  return {
    colleagues: scenario.colleagues,
    opening,
    states,
    transitions,
    proved: unproved === null,
    unproved,
    entered,
    ran: running.ran(),
    held: running.held,
    connected,
    content,
  };
}

type Found = {
  readonly stop: Stop | null;
  readonly replies: readonly Reply[];
  readonly from: State['from'];
};
const NOWHERE: Found = { stop: null, replies: [], from: null };
const UNKNOWN: Step = { lines: [], to: { kind: 'unknown' } };
/** A turn, read: it waits for a reply, or it is over. */
type Settled =
  | {
      readonly kind: 'waits';
      readonly lines: readonly Said[];
      readonly stop: Stop;
      readonly replies: readonly Reply[];
    }
  | { readonly kind: 'over'; readonly step: Step };

/** Reads turns; those that did the same are read once, and share what was read. */
function createSettle(names: readonly string[]): (run: () => Turn) => Settled {
  const known = new WeakMap<Turn['lines'], Settled>();
  return (run) => {
    try {
      const { lines, stop } = run();
      const settled = known.get(lines) ?? readTurn(lines, stop, names);
      known.set(lines, settled);
      return settled.kind === 'over' ? settled : { ...settled, stop };
    } catch (error) {
      return faulted([], error);
    }
  };
}

function readTurn(lines: Turn['lines'], stop: Stop, names: readonly string[]): Settled {
  const spoken = lines.filter((line) => line.text !== '');
  const said = spoken.map((line) => readLine(line, names, NO_FEELINGS));
  try {
    const replies = stop.branches.map(readReply);
    if (replies.length > 0) return { kind: 'waits', lines: said, stop, replies };
    const ending = readEnding(lines.flatMap((line) => line.tags));
    return { kind: 'over', step: { lines: said, to: { kind: 'ended', ending } } };
  } catch (error) {
    return faulted(said, error);
  }
}

function faulted(lines: readonly Said[], error: unknown): Settled {
  const fault = error instanceof StoryFault ? error.fault : 'runtime-error';
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'over', step: { lines, to: { kind: 'faulted', fault, detail } } };
}

function whyUnproved(
  states: readonly State[],
  opening: Step,
  reads: readonly string[],
): string | null {
  const steps = [opening, ...states.flatMap((state) => state.steps)];
  const not = (why: string): string => `checked ${states.length} states, not proved: ${why}`;
  if (reads.includes('dice')) {
    return not('the story throws dice, and only one throw of them was followed');
  }
  if (steps.some(({ to }) => to.kind === 'unknown')) return not('the search stopped at its limit');
  return steps.some(({ to }) => to.kind === 'faulted')
    ? not('the story breaks, and what would follow is not known')
    : null;
}

/** The fewest replies that lead to a state, each by its words. */
export function pathTo(exploration: Exploration, state: number): readonly string[] {
  const path: string[] = [];
  let from = exploration.states[state]?.from;
  while (from) {
    const { state: before, reply } = from;
    path.unshift(exploration.states[before]?.replies[reply]?.text ?? '?');
    from = exploration.states[before]?.from;
  }
  return path;
}

import { Story } from 'inkjs';
import {
  type CompiledStory,
  guardSteps,
  LIMITS,
  type Line,
  type Option,
  StoryFault,
} from './story';

/** One way on from a stop: what the reader sees, and all that Ink remembers about how it goes on. */
export type Branch = Option & {
  /** Path of the content that choosing it runs. */
  readonly target: string;
  /** Path that Ink came from: whether a knot is entered or stayed in depends on it. */
  readonly before: string;
  readonly frames: readonly Frame[];
};

/** Where a tunnel returns to (null in the innermost), and the temporary variables alive there. */
export type Frame = {
  readonly container: string | null;
  readonly index: number;
  readonly temps: ReadonlyMap<string, string>;
};

/** Where a story waits for a reply. It can be gone on from any number of times. */
export type Stop = {
  readonly branches: readonly Branch[];
  readonly variable: (name: string) => string;
  readonly visits: (path: string) => number;
  readonly turn: number;
  readonly turnsOf: ReadonlyMap<string, number>;
  readonly random: number;
  readonly goOn: (branch: number) => Turn;
  /**
   * What `turn` did when it was taken from `from`, done from here without running it again. It
   * is the same only if this stop agrees with `from` in all that the turn touched.
   */
  readonly repeat: (from: Stop, turn: Turn) => Turn;
};

export type Turn = { readonly lines: readonly Line[]; readonly stop: Stop };

/** A story that can be gone on from every stop it ever made. Each turn may throw a `StoryFault`. */
export type BranchingStory = {
  readonly begin: () => Turn;
  /** Paths of all the containers that any turn has entered so far. */
  readonly entered: ReadonlySet<string>;
  /** Paths of all the pieces of content that any turn has come to so far. */
  readonly ran: () => ReadonlySet<string>;
};

type State = Story['state'];
type Pointer = State['currentPointer'];
type Thread = State['callStack']['currentThread'];
type Choice = State['currentChoices'][number];
type Value = { readonly valueObject?: unknown; readonly valueType?: unknown };
/** The parts of inkjs's state that a copy has to hold: they are private there, and plain maps. */
type Insides = {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
};
type Way = { readonly choice: Choice; readonly thread: Thread };
type Runner = (memory: Memory, way: Way) => Turn;
type Globals = { _globalVariables: Map<string, unknown> };
type Memory = {
  readonly globals: Map<string, unknown>;
  readonly visits: Map<string, number>;
  readonly turns: Map<string, number>;
  readonly turn: number;
  readonly random: number;
};

/**
 * Opens a story so that states are copied in memory, never through JSON text (which turns 2.0
 * into 2 and misreads prices). A copy is five small maps; what is unchanged stays shared.
 */
export function openBranching(compiled: CompiledStory, seed: number): BranchingStory {
  const story = new Story(compiled as Record<string, never>);
  story.onError = (message) => {
    throw new StoryFault('runtime-error', message.replace(/^RUNTIME ERROR: /, ''));
  };
  const entered = watchVisits(story);
  const ran = watchSteps(story);
  const guard = guardSteps(story);
  const run = (start: () => void): Turn => {
    guard.restart();
    try {
      start();
      const lines = readLines(story);
      return { lines, stop: stopOf(waysOf(story), remember(story), goOn) };
    } catch (error) {
      // The engine is left in the middle of a line: forget that line, then begin afresh.
      story.DiscardSnapshot();
      story.ResetState();
      if (error instanceof StoryFault) throw error;
      throw new StoryFault('runtime-error', error instanceof Error ? error.message : String(error));
    }
  };
  const goOn: Runner = (memory, { choice, thread }) =>
    run(() => {
      recall(story, memory);
      story.state.storySeed = seed;
      story.state.callStack.currentThread = thread.Copy();
      if (choice.targetPath) story.ChoosePath(choice.targetPath);
    });
  const begin = (): Turn =>
    run(() => {
      story.ResetState();
      story.state.storySeed = seed;
    });
  return { begin, entered, ran };
}

const MEMORIES = new WeakMap<Stop, { readonly memory: Memory; readonly ways: readonly Way[] }>();

function stopOf(
  ways: readonly Way[],
  memory: Memory,
  goOn: Runner,
  branches: readonly Branch[] = ways.map(branchOf),
): Stop {
  const stop: Stop = {
    branches,
    variable: (name) => printValue(memory.globals.get(name)),
    visits: (path) => memory.visits.get(path) ?? 0,
    turn: memory.turn,
    turnsOf: memory.turns,
    random: memory.random,
    goOn(branch) {
      const way = ways[branch];
      if (!way) throw new RangeError(`There is no branch ${branch} here.`);
      return goOn(memory, way);
    },
    repeat(from, { lines, stop: to }) {
      const before = MEMORIES.get(from)?.memory;
      const after = MEMORIES.get(to);
      if (!before || !after) throw new RangeError('These stops are not of this story.');
      const now = changed(memory, before, after.memory);
      return { lines, stop: stopOf(after.ways, now, goOn, to.branches) };
    },
  };
  MEMORIES.set(stop, { memory, ways });
  return stop;
}

/** `memory` after the change that leads from `before` to `after`. */
function changed(memory: Memory, before: Memory, after: Memory): Memory {
  const globals = new Map(memory.globals);
  for (const [name, value] of after.globals) {
    if (before.globals.get(name) !== value) globals.set(name, value);
  }
  const visits = new Map(memory.visits);
  for (const [path, count] of after.visits) {
    const more = count - (before.visits.get(path) ?? 0);
    if (more > 0) visits.set(path, (visits.get(path) ?? 0) + more);
  }
  return { ...memory, globals, visits, turn: memory.turn + after.turn - before.turn };
}

function waysOf(story: Story): readonly Way[] {
  return story.currentChoices.flatMap((choice) =>
    choice.threadAtGeneration ? [{ choice, thread: choice.threadAtGeneration.Copy() }] : [],
  );
}

function branchOf({ choice, thread }: Way): Branch {
  const frames = thread.callstack.map((frame, at): Frame => {
    const temps = [...frame.temporaryVariables].map(([name, value]): [string, string] => [
      name,
      printValue(value),
    ]);
    // Choosing replaces the innermost pointer, so it cannot matter.
    const inner = at === thread.callstack.length - 1;
    const container = inner ? null : (frame.currentPointer.container?.path.toString() ?? null);
    return { container, index: inner ? 0 : frame.currentPointer.index, temps: new Map(temps) };
  });
  return {
    text: choice.text.trim(),
    tags: choice.tags ?? [],
    target: choice.targetPath?.toString() ?? '',
    before: thread.previousPointer.container?.path.toString() ?? '',
    frames,
  };
}

/** The maps are kept, not copied: `recall` puts copies in their place before the story goes on. */
function remember(story: Story): Memory {
  const { state } = story;
  const insides = state as unknown as Insides;
  const globals = state.variablesState as unknown as Globals;
  return {
    globals: globals._globalVariables,
    visits: insides._visitCounts,
    turns: insides._turnIndices,
    turn: state.currentTurnIndex,
    random: state.previousRandom,
  };
}

function recall(story: Story, memory: Memory): void {
  const { state } = story;
  const insides = state as unknown as Insides;
  const globals = state.variablesState as unknown as Globals;
  globals._globalVariables = new Map(memory.globals);
  insides._visitCounts = new Map(memory.visits);
  insides._turnIndices = new Map(memory.turns);
  state.currentTurnIndex = memory.turn;
  state.previousRandom = memory.random;
  state.evaluationStack.length = 0;
}

function readLines(story: Story): readonly Line[] {
  const lines: Line[] = [];
  while (story.canContinue) {
    const text = (story.Continue() ?? '').trim();
    const tags = story.currentTags ?? [];
    if (text !== '' || tags.length > 0) lines.push({ text, tags });
    if (lines.length > LIMITS.lines) {
      throw new StoryFault('too-much-output', 'It talks without ever letting anyone answer.');
    }
  }
  return lines;
}

/** A value so that two print alike only if Ink cannot tell them apart: 2 and 2.0 differ. */
function printValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { valueObject, valueType }: Value = value;
  const list = valueObject instanceof Map && 'originNames' in valueObject;
  const origins = list ? String(valueObject.originNames) : '';
  const context = 'contextIndex' in value ? String(value.contextIndex) : '';
  return `${String(valueType)}:${String(valueObject)}${origins}${context}`;
}

function watchSteps(story: Story): () => ReadonlySet<string> {
  const seen = new Map<Pointer['container'], boolean[]>();
  const mark = (container: Pointer['container'], index: number): void => {
    const steps = seen.get(container) ?? [];
    if (steps.length === 0) seen.set(container, steps);
    steps[Math.max(0, index)] = true;
  };
  const step = story.Step.bind(story);
  story.Step = () => {
    const { currentPointer } = story.state;
    mark(currentPointer.container, currentPointer.index);
    // A step into a container runs the first piece that is none itself.
    for (let inside = currentPointer.Resolve(); isInkContainer(inside); ) {
      mark(inside, 0);
      inside = inside.content[0] ?? null;
    }
    step();
  };
  return () =>
    new Set(
      [...seen].flatMap(([container, steps]) => {
        const path = container?.path.toString() ?? '';
        return Object.keys(steps).map((index) => (path === '' ? index : `${path}.${index}`));
      }),
    );
}

function isInkContainer(
  content: ReturnType<Pointer['Resolve']>,
): content is NonNullable<Pointer['container']> {
  return content !== null && 'content' in content;
}

function watchVisits(story: Story): ReadonlySet<string> {
  const entered = new Set<string>();
  const seen = new Set<unknown>();
  const visit = story.VisitContainer.bind(story);
  story.VisitContainer = (container, atStart) => {
    if (!seen.has(container)) {
      seen.add(container);
      entered.add(container.path.toString());
    }
    visit(container, atStart);
  };
  return entered;
}

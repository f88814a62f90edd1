import type { InkStory } from './story';
import { leavesOf, type Sums, type SumTable, type Term } from './sums';

/** One thing that a turn looked at before changing it: a variable, or how often a place was visited. */
export type Look = { readonly of: 'variable' | 'visits'; readonly name: string };

/** What happened in one turn beside its words. */
type Watched = {
  /** In the order in which they were first looked at. */
  readonly looks: readonly Look[];
  /** The global variables that were given a value. */
  readonly written: ReadonlyMap<string, Term>;
};

type State = InkStory['state'];
type Variables = State['variablesState'];
type Place = { readonly container: State['currentPointer']['container']; readonly index: number };

/** A sum while Ink works it out: what it has read so far, as terms and as they are. */
type Working = {
  readonly id: string;
  /** How deep the calls are: what is read further in belongs to a function that only works out. */
  readonly depth: number;
  readonly inputs: readonly { readonly term: Term; readonly value: unknown }[];
};
/** Where the turn stands. At every new line the engine looks ahead, and comes back to it. */
type Standing = { readonly written: ReadonlyMap<string, Term>; readonly working: Working | null };
const NOTHING: Standing = { written: new Map(), working: null };
type Watch = {
  looks: Map<string, Look>;
  now: Standing;
  saved: Standing;
  /** Whether the engine is looking on its own account, which decides nothing. */
  idle: boolean;
};

/**
 * Watches what each turn of `story` reads and writes, between `begin` and `end`. What is read only
 * to work out one of the `sums` is not looked at: what it comes to is left to the `table`.
 */
export function watchTurns(
  story: InkStory,
  sums: Sums,
  table: SumTable,
): { readonly begin: () => void; readonly end: () => Watched } {
  const watch: Watch = { looks: new Map(), now: NOTHING, saved: NOTHING, idle: false };
  const seen = new WeakSet<object>();
  const watchState = (state: State): void => {
    if (!seen.has(state)) watchVisits(state, watch);
    if (!seen.has(state.variablesState)) watchVariables(story, state.variablesState, watch, table);
    seen.add(state).add(state.variablesState);
  };
  watchAhead(story, watch, watchState);
  watchSums(story, watch, sums);
  return {
    begin() {
      watchState(story.state);
      Object.assign(watch, { looks: new Map(), now: NOTHING, idle: false });
    },
    end() {
      // A turn that breaks in the middle of a sum depends on what it had read.
      for (const { term } of watch.now.working?.inputs ?? []) lookAt(watch, term);
      return { looks: [...watch.looks.values()], written: watch.now.written };
    },
  };
}

function watchAhead(story: InkStory, watch: Watch, watchState: (state: State) => void): void {
  const snapshot = story.StateSnapshot.bind(story);
  const restore = story.RestoreStateSnapshot.bind(story);
  story.StateSnapshot = () => {
    snapshot();
    watchState(story.state);
    watch.saved = watch.now;
  };
  story.RestoreStateSnapshot = () => {
    restore();
    watch.now = watch.saved;
  };
}

function watchSums(story: InkStory, watch: Watch, sums: Sums): void {
  const known = new Map<Place['container'], ReadonlyMap<number, string> | undefined>();
  watchSteps(story, ({ container, index }) => {
    if (!known.has(container)) known.set(container, sums.get(container?.path.toString() ?? ''));
    const id = known.get(container)?.get(index);
    if (id === undefined || watch.now.working) return;
    const depth = story.state.callStack.elements.length;
    watch.now = { ...watch.now, working: { id, depth, inputs: [] } };
  });
}

function look(watch: Watch, of: Look['of'], name: string): void {
  const key = `${of} ${name}`;
  if (!watch.looks.has(key)) watch.looks.set(key, { of, name });
}

function lookAt(watch: Watch, term: Term): void {
  for (const name of leavesOf(term)) look(watch, 'variable', name);
}

function watchVisits(state: State, watch: Watch): void {
  const count = state.VisitCountForContainer.bind(state);
  const increment = state.IncrementVisitCountForContainer.bind(state);
  state.VisitCountForContainer = (container) => {
    if (container && !watch.idle) look(watch, 'visits', container.path.toString());
    return count(container);
  };
  state.IncrementVisitCountForContainer = (container) => {
    watch.idle = true;
    increment(container);
    watch.idle = false;
  };
}

function watchVariables(
  story: InkStory,
  variables: Variables,
  watch: Watch,
  table: SumTable,
): void {
  const read = variables.GetRawVariableWithName.bind(variables);
  const assign = variables.Assign.bind(variables);
  const write = variables.SetGlobal.bind(variables);
  variables.GetRawVariableWithName = (name, context) => {
    const value = read(name, context);
    const global = context <= 0 && name !== null && variables.GlobalVariableExistsWithName(name);
    const term: Term =
      (global && watch.now.written.get(name)) ||
      (global ? { kind: 'held', name } : { kind: 'given', value });
    if (!watch.idle) noteRead(watch, term, value, story.state.callStack.elements.length);
    return value;
  };
  variables.Assign = (assignment, value) => {
    // It asks what stood there only to follow references.
    watch.idle = true;
    assign(assignment, value);
    watch.idle = false;
    return undefined;
  };
  variables.SetGlobal = (name, value) => {
    if (name !== null) noteWrite(watch, name, value, story, table);
    write(name, value);
    return undefined;
  };
}

function noteRead(watch: Watch, term: Term, value: unknown, depth: number): void {
  const { working } = watch.now;
  if (!working) lookAt(watch, term);
  else if (depth === working.depth) {
    const inputs = [...working.inputs, { term, value }];
    watch.now = { ...watch.now, working: { ...working, inputs } };
  }
}

function noteWrite(
  watch: Watch,
  name: string,
  value: object,
  story: InkStory,
  table: SumTable,
): void {
  const { working, written } = watch.now;
  // An empty list keeps the kind of the one that stood there.
  if ('valueObject' in value && value.valueObject instanceof Map) look(watch, 'variable', name);
  const inputs = working?.inputs ?? [];
  const ends = working && story.state.callStack.elements.length === working.depth;
  if (ends)
    table.learn(
      working.id,
      inputs.map((input) => input.value),
      value,
    );
  const term: Term = ends
    ? { kind: 'sum', id: working.id, inputs: inputs.map((input) => input.term) }
    : { kind: 'given', value };
  watch.now = { written: new Map(written).set(name, term), working: ends ? null : working };
}

/** Watches which content any turn comes to: the containers it enters, and each piece it runs. */
export function watchContent(story: InkStory): {
  readonly entered: ReadonlySet<string>;
  readonly ran: () => ReadonlySet<string>;
  /** The choices whose conditions held, whether anybody was then asked or the story went on to its end. */
  readonly held: ReadonlySet<string>;
} {
  return { entered: watchEntries(story), ran: watchPieces(story), held: watchChoices(story) };
}

function watchChoices(story: InkStory): ReadonlySet<string> {
  const held = new Set<string>();
  const seen = new Set<unknown>();
  const process = story.ProcessChoice.bind(story);
  story.ProcessChoice = (point) => {
    const choice = process(point);
    if (choice && !seen.has(point)) {
      seen.add(point);
      held.add(point.path.toString());
    }
    return choice;
  };
  return held;
}

function watchPieces(story: InkStory): () => ReadonlySet<string> {
  const seen = new Map<Place['container'], boolean[]>();
  watchSteps(story, ({ container, index }) => {
    const steps = seen.get(container) ?? [];
    if (steps.length === 0) seen.set(container, steps);
    steps[Math.max(0, index)] = true;
  });
  return () =>
    new Set(
      [...seen].flatMap(([container, steps]) => {
        const path = container?.path.toString() ?? '';
        return Object.keys(steps).map((index) => (path === '' ? index : `${path}.${index}`));
      }),
    );
}

/** Tells of each piece of content as it is come to, before it is run. */
function watchSteps(story: InkStory, tell: (place: Place) => void): void {
  const step = story.Step.bind(story);
  story.Step = () => {
    const { currentPointer } = story.state;
    tell(currentPointer);
    // A step into a container runs the first piece that is none itself.
    for (let inside = currentPointer.Resolve(); isContainer(inside); ) {
      tell({ container: inside, index: 0 });
      inside = inside.content[0] ?? null;
    }
    step();
  };
}

function isContainer(
  content: ReturnType<State['currentPointer']['Resolve']>,
): content is NonNullable<Place['container']> {
  return content !== null && 'content' in content;
}

function watchEntries(story: InkStory): ReadonlySet<string> {
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

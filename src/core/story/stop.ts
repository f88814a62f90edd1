import type { Story } from 'inkjs';
import type { Maps } from './memory';

type Thread = Story['state']['callStack']['currentThread'];
type Choice = Story['state']['currentChoices'][number];

/** One way on, as the engine holds it. */
export type Way = { readonly choice: Choice; readonly thread: Thread };

/** Where a story waits for a reply. Turns may begin there as often as wanted: none of them changes it. */
export type Stop = { readonly memory: Maps; readonly ways: readonly Way[] };

/** The parts of inkjs's state that a copy has to hold: they are private there, and plain maps. */
type Insides = { _visitCounts: Map<string, number>; _turnIndices: Map<string, number> };
type Globals = { _globalVariables: Map<string, unknown> };

/** Where `story` stands now. */
export function stopOf(story: Story): Stop {
  return { memory: remember(story), ways: waysOf(story) };
}

/** Takes `way` on from where it stood once, with the dice fixed by `seed`, whatever has been run since. */
export function goOn(story: Story, from: Maps, { choice, thread }: Way, seed: number): void {
  recall(story, from);
  story.state.storySeed = seed;
  story.state.callStack.currentThread = thread.Copy();
  if (choice.targetPath) story.ChoosePath(choice.targetPath);
}

/** Makes a story usable that stopped in the middle of a line: forgets that line, then begins afresh. */
export function clearUp(story: Story): void {
  story.DiscardSnapshot();
  story.ResetState();
}

/** The ways on from where `story` stands. */
export function waysOf(story: Story): readonly Way[] {
  return story.currentChoices.flatMap((choice) =>
    choice.threadAtGeneration ? [{ choice, thread: choice.threadAtGeneration.Copy() }] : [],
  );
}

/** The maps are kept, not copied: `recall` puts copies in their place before the story goes on. */
export function remember(story: Story): Maps {
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

function recall(story: Story, from: Maps): void {
  const { state } = story;
  const insides = state as unknown as Insides;
  const globals = state.variablesState as unknown as Globals;
  globals._globalVariables = new Map(from.globals);
  insides._visitCounts = new Map(from.visits);
  insides._turnIndices = new Map(from.turns);
  state.currentTurnIndex = from.turn;
  state.previousRandom = from.random;
  state.evaluationStack.length = 0;
}

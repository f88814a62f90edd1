import { Story } from 'inkjs';
import type { Feelings } from '../transcript/entries';
import { clearUp, goOn, type Stop, stopOf } from './stop';

/** A story as the Ink compiler wrote it, already parsed: inkjs misreads prices in JSON text. */
export type CompiledStory = Readonly<Record<string, unknown>>;

export const FAULTS = [
  'too-many-steps',
  'text-too-long',
  'too-deep',
  'too-many-threads',
  'too-much-output',
  'too-many-replies',
  'runtime-error',
  'no-ending',
  'bad-tag',
] as const;

/** A story that cannot go on: it loops, explodes, breaks its grammar or stops without an end. */
export class StoryFault extends Error {
  constructor(
    readonly fault: (typeof FAULTS)[number],
    message: string,
  ) {
    super(message);
    this.name = 'StoryFault';
  }
}

/**
 * What one turn may use. Counts, not seconds: the same story stops at the same place on every
 * machine. An ordinary turn needs about 300 steps, 5 frames and 34 pieces of output.
 */
export const LIMITS = {
  steps: 20_000,
  text: 64 * 1024,
  frames: 200,
  threads: 100,
  output: 2_000,
  lines: 500,
  replies: 50,
} as const;

/** The engine itself, for the few files that look inside it. */
export type InkStory = Story;

export type Line = { readonly text: string; readonly tags: readonly string[] };
export type Option = { readonly text: string; readonly tags: readonly string[] };

/** The four verbs of Ink, with every step counted. Each may throw a `StoryFault`. */
export type RunningStory = {
  /** The next line, or null when it is the reader's turn or the story is over. */
  readonly next: () => Line | null;
  readonly options: () => readonly Option[];
  readonly choose: (option: number) => void;
  readonly feelings: () => Feelings;
  /** Where it stands, to be gone back to. */
  readonly stop: () => Stop;
  /** Goes on with an option of a stop, whatever has been run since, and even if that broke. */
  readonly goOn: (from: Stop, option: number) => void;
};

/** Starts a compiled story with its dice fixed by `seed`. Throws a `StoryFault`. */
export function openStory(compiled: CompiledStory, seed: number): RunningStory {
  const story = new Story(compiled as Record<string, never>);
  story.state.storySeed = seed;
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => {
    throw new StoryFault('runtime-error', message.replace(/^RUNTIME ERROR: /, ''));
  };
  const guard = guardSteps(story);
  /** Whether a turn is under way, or was broken off. */
  let within = true;
  return {
    next() {
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim();
        const tags = story.currentTags ?? [];
        if (text !== '' || tags.length > 0) return { text, tags };
      }
      within = false;
      return null;
    },
    options: () =>
      story.currentChoices.map((choice) => ({ text: choice.text.trim(), tags: choice.tags ?? [] })),
    choose(option) {
      guard.restart();
      within = true;
      story.ChooseChoiceIndex(option);
    },
    feelings: () => readFeelings(story),
    stop: () => stopOf(story),
    goOn({ memory, ways }, option) {
      const way = ways[option];
      if (!way) throw new RangeError(`Option ${option} is not there: there are ${ways.length}.`);
      guard.restart();
      if (within) clearUp(story);
      within = true;
      goOn(story, memory, way, seed);
    },
  };
}

/** How many steps pass between two looks at what grows by one a step. */
const MEASURED = 8;

/** Counts every step of `story`, which then stops with a `StoryFault` at the limits above. */
export function guardSteps(story: Story): { readonly restart: () => void } {
  let steps = 0;
  let text = 0;
  let seen = 0;
  const step = story.Step.bind(story);
  /** Counts the text that has come out since the last look, even if it was taken back later. */
  const weigh = (): void => {
    const { outputStream } = story.state;
    for (seen = Math.min(seen, outputStream.length); seen < outputStream.length; seen += 1) {
      text += lengthOf(outputStream[seen]);
    }
    // What doubles with every step has to be looked at after every step.
    if (Math.max(text, lengthOf(story.state.evaluationStack.at(-1))) > LIMITS.text) {
      throw new StoryFault('text-too-long', 'A piece of its text grows without end.');
    }
  };
  story.Step = () => {
    steps += 1;
    if (steps > LIMITS.steps)
      throw new StoryFault('too-many-steps', 'It never stops to be answered.');
    if (steps % MEASURED === 0) measure(story);
    step();
    weigh();
  };
  return {
    restart: () => {
      steps = 0;
      text = 0;
    },
  };
}

function lengthOf(piece: unknown): number {
  if (typeof piece !== 'object' || piece === null || !('value' in piece)) return 0;
  return typeof piece.value === 'string' ? piece.value.length : 0;
}

function measure(story: Story): void {
  const { state } = story;
  if (state.callStack.elements.length > LIMITS.frames) {
    throw new StoryFault('too-deep', 'A function or tunnel keeps calling itself.');
  }
  if (state.callStack._threads.length > LIMITS.threads) {
    throw new StoryFault('too-many-threads', 'It starts threads without end.');
  }
  if (state.outputStream.length > LIMITS.output) {
    throw new StoryFault('too-much-output', 'A single line is longer than anyone could read.');
  }
  if (state.generatedChoices.length > LIMITS.replies) {
    throw new StoryFault(
      'too-many-replies',
      'It offers more replies at once than anyone could read.',
    );
  }
}

function readFeelings(story: Story): Feelings {
  const number = (name: string, usual: number): number => {
    const value: unknown = story.variablesState.$(name);
    return typeof value === 'number' && Number.isFinite(value) ? value : usual;
  };
  return {
    anger: number('anger', 0),
    trust: number('trust', 5),
    heard: story.variablesState.$('heard') === true,
    progress: number('progress', 0),
  };
}

import { Story } from 'inkjs';
import { type Maps, visitedSince } from './memory';
import { clearUp, goOn, remember, type Way, waysOf } from './stop';
import {
  type CompiledStory,
  guardSteps,
  type InkStory,
  LIMITS,
  type Line,
  StoryFault,
} from './story';
import type { Sums, SumTable, Term } from './sums';
import { type Look, watchContent, watchTurns } from './watch';
import { type Branch, branchOf } from './ways';

/** What a turn came to, whatever else was remembered when it began. */
export type Done =
  | {
      readonly kind: 'stopped';
      readonly lines: readonly Line[];
      readonly ways: readonly Way[];
      readonly branches: readonly Branch[];
      /** What variables were given, as it depends on what they held. */
      readonly written: ReadonlyMap<string, Term>;
      readonly visited: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'faulted'; readonly fault: StoryFault };

type Ran = {
  readonly done: Done;
  /** What the turn looked at. */
  readonly looks: readonly Look[];
  readonly after: Maps;
};

/** inkjs, made to go on from anywhere. */
export type Engine = {
  readonly begin: () => Ran;
  readonly run: (from: Maps, way: Way) => Ran;
  readonly entered: ReadonlySet<string>;
  readonly ran: () => ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
};

export function openEngine(
  compiled: CompiledStory,
  seed: number,
  sums: Sums,
  table: SumTable,
): Engine {
  const story = new Story(compiled as Record<string, never>);
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => {
    throw new StoryFault('runtime-error', message.replace(/^RUNTIME ERROR: /, ''));
  };
  const { entered, ran, held } = watchContent(story);
  const watch = watchTurns(story, sums, table);
  const guard = guardSteps(story);
  const run = (before: Maps, start: () => void): Ran => {
    guard.restart();
    try {
      start();
      watch.begin();
      const lines = readLines(story);
      const { looks, written } = watch.end();
      const ways = waysOf(story);
      const after = remember(story);
      const visited = visitedSince(before, after);
      const branches = ways.map(branchOf);
      return { done: { kind: 'stopped', lines, ways, branches, written, visited }, looks, after };
    } catch (error) {
      clearUp(story);
      return {
        done: { kind: 'faulted', fault: faultOf(error) },
        looks: watch.end().looks,
        after: before,
      };
    }
  };
  return {
    begin() {
      story.ResetState();
      story.state.storySeed = seed;
      return run(remember(story), () => {});
    },
    run: (from, way) => run(from, () => goOn(story, from, way, seed)),
    entered,
    ran,
    held,
  };
}

function faultOf(error: unknown): StoryFault {
  if (error instanceof StoryFault) return error;
  return new StoryFault('runtime-error', error instanceof Error ? error.message : String(error));
}

function readLines(story: InkStory): readonly Line[] {
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

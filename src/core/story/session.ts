import type { Began, Entry, Offered, Reply, Said, Scenario } from '../transcript/entries';
import { speakers } from './header';
import { readEnding, readLine, readReply } from './reading';
import { createDice, shuffled } from './shuffle';
import { type CompiledStory, openStory, type RunningStory, StoryFault } from './story';

/** Everything that follows from one act of the learner, in order. */
export type Beat = readonly Entry[];

export type Session = {
  /** The opening beat: call it once, first. */
  readonly begin: () => Beat;
  /** Answers with reply number `reply` (from 0, in the order offered). Throws `RangeError`. */
  readonly choose: (reply: number) => Beat;
};

export type SessionPlan = {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
  readonly edition: string;
  readonly seed: number;
};

/**
 * One learner's way through one story. It decides nothing and keeps no marks: it turns Ink's
 * lines and replies into entries. A story that breaks ends the attempt with a `faulted` entry.
 */
export function createSession(plan: SessionPlan): Session {
  const dice = createDice(plan.seed);
  const names = speakers(plan.scenario);
  let story: RunningStory | null = null;
  let order: readonly number[] = [];

  const turn = (run: () => Beat): Beat => {
    try {
      return run();
    } catch (error) {
      order = [];
      return [faulted(error)];
    }
  };

  const advance = (running: RunningStory): Beat => {
    const said = readBeat(running, names);
    const options = running.options();
    order = shuffled([...options.keys()], dice);
    if (options.length === 0) return [...said.lines, { kind: 'ended', ending: said.ending() }];
    const replies = order.flatMap((index): Reply[] => {
      const option = options[index];
      return option ? [readReply(option)] : [];
    });
    const offered: Offered = { kind: 'offered', replies };
    return [...said.lines, offered];
  };

  return {
    begin() {
      const { scenario, edition, seed } = plan;
      const began: Began = { kind: 'began', ...scenario, edition, seed };
      return [
        began,
        ...turn(() => {
          story = openStory(plan.story, plan.seed);
          return advance(story);
        }),
      ];
    },
    choose(reply) {
      const option = order[reply];
      const running = story;
      if (option === undefined || !running) {
        throw new RangeError(`Reply ${reply} is not on offer: there are ${order.length}.`);
      }
      const rest = turn(() => {
        running.choose(option);
        return advance(running);
      });
      return [{ kind: 'chose', reply }, ...rest];
    },
  };
}

const MOST_LINES = 500;

function readBeat(
  story: RunningStory,
  names: readonly string[],
): { readonly lines: readonly Said[]; readonly ending: () => ReturnType<typeof readEnding> } {
  const lines: Said[] = [];
  const tags: string[] = [];
  for (let line = story.next(); line; line = story.next()) {
    if (lines.length >= MOST_LINES) {
      throw new StoryFault('too-much-output', 'It talks without ever letting anyone answer.');
    }
    tags.push(...line.tags);
    if (line.text !== '') lines.push(readLine(line, names, story.feelings()));
  }
  return { lines, ending: () => readEnding(tags) };
}

function faulted(error: unknown): Entry {
  if (error instanceof StoryFault) {
    return { kind: 'faulted', fault: error.fault, detail: error.message };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'faulted', fault: 'runtime-error', detail };
}

import type { Entry, Manner, Scenario } from '../transcript/entries';
import { createDice } from '../transcript/shuffle';
import { speakers } from './header';
import { beganWith, type Opening, offer } from './opening';
import { readEnding, readLine, readReply } from './reading';
import { type CompiledStory, LIMITS, openStory, type RunningStory, StoryFault } from './story';

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
  readonly manner?: Manner;
};

/**
 * One learner's way through one story. It decides nothing and keeps no marks: it turns Ink's
 * lines and replies into entries. A story that breaks ends the attempt with a `faulted` entry.
 */
export function createSession({ story, scenario, edition, seed, manner }: SessionPlan): Session {
  const dice = createDice(seed);
  const names = speakers(scenario);
  let running: RunningStory | null = null;
  let order: readonly number[] = [];

  const advance = (from: RunningStory): Beat => {
    const { lines, replies, tags } = readTurn(from, names);
    if (replies.length === 0) return [...lines, { kind: 'ended', ending: readEnding(tags) }];
    const next = offer(replies, dice);
    order = next.order;
    return [...lines, next.offered];
  };
  const turn = (run: () => Beat): Beat => {
    order = [];
    try {
      return run();
    } catch (error) {
      return [faulted(error)];
    }
  };

  return {
    begin: () => [
      beganWith(scenario, edition, seed, manner),
      ...turn(() => {
        running = openStory(story, seed);
        return advance(running);
      }),
    ],
    choose(reply) {
      const option = order[reply];
      const from = running;
      if (option === undefined || !from) {
        throw new RangeError(`Reply ${reply} is not on offer: there are ${order.length}.`);
      }
      const rest = turn(() => {
        from.choose(option);
        return advance(from);
      });
      return [{ kind: 'chose', reply }, ...rest];
    },
  };
}

/**
 * The opening of a story, where it is the same for every seed: then it can be shown before the
 * story itself has loaded. Null for a story that throws dice, ends at once or breaks.
 */
export function openingOf(story: CompiledStory, scenario: Scenario): Opening | null {
  if (/"(rnd|lrnd|seq)"/.test(JSON.stringify(story))) return null;
  try {
    const { lines, replies } = readTurn(openStory(story, 0), speakers(scenario));
    return replies.length > 0 ? { lines, replies } : null;
  } catch {
    return null;
  }
}

function readTurn(
  story: RunningStory,
  names: readonly string[],
): Opening & { readonly tags: readonly string[] } {
  const lines: Opening['lines'][number][] = [];
  const tags: string[] = [];
  for (let line = story.next(); line; line = story.next()) {
    if (lines.length >= LIMITS.lines) {
      throw new StoryFault('too-much-output', 'It talks without ever letting anyone answer.');
    }
    tags.push(...line.tags);
    if (line.text !== '') lines.push(readLine(line, names, story.feelings()));
  }
  return { lines, replies: story.options().map(readReply), tags };
}

function faulted(error: unknown): Entry {
  if (error instanceof StoryFault) {
    return { kind: 'faulted', fault: error.fault, detail: error.message };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'faulted', fault: 'runtime-error', detail };
}

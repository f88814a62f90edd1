import type { Entry, Manner, Scenario } from '../transcript/entries';
import { createDice } from '../transcript/shuffle';
import { speakers } from './header';
import { type Answer, beganWith, type Exchange, type Opening, offer } from './opening';
import { readEnding, readLine, readReply } from './reading';
import type { Stop } from './stop';
import { type CompiledStory, LIMITS, openStory, type RunningStory, StoryFault } from './story';
import { type Memory, recalled, type Told, throwsDice } from './told';

/** Everything that follows from one act of the learner, in order. */
export type Beat = readonly Entry[];

export type Session = {
  /** The opening beat: call it once, first. */
  readonly begin: () => Beat;
  /** Answers with reply number `reply` (from 0, in the order offered). Throws `RangeError`. */
  readonly choose: (reply: number) => Beat;
  /**
   * Works out beforehand what `choose` will give for a reply on offer. Whatever is thought of or not,
   * and in whatever order, `choose` gives the same.
   */
  readonly think: (reply: number) => void;
};

export type SessionPlan = {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
  readonly edition: string;
  readonly seed: number;
  readonly manner?: Manner;
  /** What is remembered of the story; nothing, if it does not say. */
  readonly memory?: Memory | null;
};

/** What came of one act, and all that the next depends on. */
type Turn = {
  readonly beat: Beat;
  /** Where the story waits for a reply; null where it waits for none. */
  readonly stop: Stop | null;
  /** Which option of the stop each reply is. */
  readonly order: readonly number[];
  /** How often the dice have been thrown by then. */
  readonly thrown: number;
  /** The options that led there. */
  readonly path: string;
};

/**
 * One learner's way through one story. It decides nothing and keeps no marks: it turns Ink's
 * lines and replies into entries. A story that breaks ends the attempt with a `faulted` entry.
 * A turn follows from the stop that it begins at and from nothing else, so it can be run at any time.
 */
export function createSession(plan: SessionPlan): Session {
  const { story, scenario, edition, seed, manner, memory = null } = plan;
  const names = speakers(scenario);
  const own: Pick<Memory, 'running'> = memory ?? { running: null };
  let now: Turn = { beat: [], stop: null, order: [], thrown: 0, path: names.join() };
  /** What has been thought of, by number of the reply on offer. */
  let thoughts = new Map<number, Turn>();

  const answer = (reply: number): Turn => {
    const known = thoughts.get(reply);
    if (known) return known;
    const { stop, order, thrown } = now;
    const option = order[reply];
    const from = own.running;
    if (option === undefined || !from || !stop) {
      throw new RangeError(`Reply ${reply} is not on offer: there are ${order.length}.`);
    }
    const path = `${now.path} ${option}`;
    const turn = runTurn({ seed, thrown, path }, () =>
      recalled(memory, path, () => {
        from.goOn(stop, option);
        return tellTurn(from, names);
      }),
    );
    return { ...turn, beat: [{ kind: 'chose', reply }, ...turn.beat] };
  };
  const take = (turn: Turn): Beat => {
    now = turn;
    thoughts = new Map();
    return turn.beat;
  };
  const open = (): Told => {
    own.running = openStory(story, seed);
    return tellTurn(own.running, names);
  };

  return {
    begin: () => [
      beganWith(scenario, edition, seed, manner),
      ...take(runTurn({ ...now, seed }, () => recalled(memory, now.path, open))),
    ],
    choose: (reply) => take(answer(reply)),
    think: (reply) => void thoughts.set(reply, answer(reply)),
  };
}

type Setting = Pick<Turn, 'thrown' | 'path'> & { readonly seed: number };

/** The turn that `tell` gives: up to where the story waits for a reply, is over or breaks. */
function runTurn({ seed, thrown, path }: Setting, tell: () => Told): Turn {
  try {
    const { lines, replies, tags, stop } = tell();
    if (replies.length === 0) return over([...lines, { kind: 'ended', ending: readEnding(tags) }]);
    const { offered, order } = offer(replies, createDice(seed, thrown));
    return { beat: [...lines, offered], stop, order, thrown: thrown + replies.length, path };
  } catch (error) {
    return over([faulted(error)]);
  }
}

function over(beat: Beat): Turn {
  return { beat, stop: null, order: [], thrown: 0, path: '' };
}

function tellTurn(story: RunningStory, names: readonly string[]): Told {
  const told = readTurn(story, names);
  return { ...told, stop: told.replies.length > 0 ? story.stop() : null };
}

/**
 * The opening of a story and what answers its first replies, where they are the same for every seed: then
 * they can be shown before the story itself has loaded. Null for a story that throws dice, ends at once or
 * breaks.
 */
export function openingOf(story: CompiledStory, scenario: Scenario): Opening | null {
  if (throwsDice(story)) return null;
  const names = speakers(scenario);
  try {
    const running = openStory(story, 0);
    const { lines, replies } = readTurn(running, names);
    if (replies.length === 0) return null;
    const stop = running.stop();
    const answers = replies.map((_, option) => answerFrom(running, stop, option, names));
    return { lines, replies, answers };
  } catch {
    return null;
  }
}

function answerFrom(
  story: RunningStory,
  stop: Stop,
  option: number,
  names: readonly string[],
): Answer | null {
  try {
    story.goOn(stop, option);
    const { lines, replies, tags } = readTurn(story, names);
    return { lines, replies, ending: replies.length === 0 ? readEnding(tags) : null };
  } catch {
    return null;
  }
}

function readTurn(
  story: RunningStory,
  names: readonly string[],
): Exchange & { readonly tags: readonly string[] } {
  const lines: Exchange['lines'][number][] = [];
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

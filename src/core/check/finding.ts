import type { Scheme } from '../marking/scheme';
import type { Header } from '../story/header';
import type { Reply, Said } from '../transcript/entries';
import { type Exploration, pathTo, type State, type Step } from './explore';
import type { PointFacts } from './points';
import type { Routes } from './routes';
import type { Distribution } from './score';
import type { StrategyScore } from './strategies';

export type Finding = {
  /** Stays the same when the story is edited elsewhere: the check, and what it is about. */
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly why: string;
  /** The fewest replies that show it, by their words. */
  readonly path: readonly string[];
};

export type Source = { readonly file: string; readonly text: string };

/** All that is known of a story when it is checked. */
export type Subject = {
  readonly header: Header;
  readonly scheme: Scheme;
  /** The main file first. */
  readonly sources: readonly Source[];
  readonly exploration: Exploration;
  readonly routes: Routes;
  readonly points: Readonly<Record<string, PointFacts>>;
  /** Null where it is more than a limit allows. */
  readonly score: Distribution | null;
  readonly pass: number;
  readonly passByChance: number;
  readonly strategies: Readonly<Record<string, StrategyScore>>;
};

export type Check = (subject: Subject) => readonly Finding[];

/** Where a text stands in the sources: its first words are looked for, as tags or logic may follow. */
export function locate(
  sources: readonly Source[],
  text: string,
): { readonly file: string; readonly line: number } {
  const lengths = [text.length, 40, 24, 12].filter((length) => length <= text.length);
  for (const length of lengths) {
    const part = text.slice(0, length);
    if (part === '') continue;
    for (const { file, text: source } of sources) {
      const line = source.split('\n').findIndex((one) => one.includes(part));
      if (line >= 0) return { file, line: line + 1 };
    }
  }
  return { file: sources[0]?.file ?? '', line: 1 };
}

/** Small letters and hyphens of a text: the part of an id that says what a finding is about. */
export function slug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60);
}

/** One decision, by the words on offer: many states may show it. */
export type Decision = { readonly state: number; readonly replies: readonly Reply[] };

export function decisionsIn({ states }: Exploration): readonly Decision[] {
  const byTexts = new Map<string, Decision>();
  for (const [state, { replies }] of states.entries()) {
    const key = JSON.stringify(replies.map(({ text }) => text));
    if (!byTexts.has(key)) byTexts.set(key, { state, replies });
  }
  return [...byTexts.values()];
}

export type Taken = {
  readonly state: State;
  readonly at: number;
  readonly reply: number;
  readonly step: Step;
};

/** Every transition, those nearest to the beginning first. */
export function stepsIn({ states }: Exploration): readonly Taken[] {
  return states.flatMap((state, at) =>
    state.steps.map((step, reply): Taken => ({ state, at, reply, step })),
  );
}

/** The replies up to and with the one taken. */
export function pathThrough(
  exploration: Exploration,
  { state, at, reply }: Taken,
): readonly string[] {
  return [...pathTo(exploration, at), state.replies[reply]?.text ?? '?'];
}

/** Every line that can be said, once each. */
export function linesIn(exploration: Exploration): readonly Said[] {
  const lines = new Map<string, Said>();
  for (const line of exploration.opening.lines) lines.set(`${line.who}: ${line.text}`, line);
  for (const { step } of stepsIn(exploration)) {
    for (const line of step.lines) lines.set(`${line.who}: ${line.text}`, line);
  }
  return [...lines.values()];
}

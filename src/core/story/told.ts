import type { Exchange } from './opening';
import type { Stop } from './stop';
import type { CompiledStory, RunningStory } from './story';

/** What a story said in one turn, and where it stands then; null where it waits for no reply. */
export type Told = Exchange & { readonly tags: readonly string[]; readonly stop: Stop | null };

/** What one story has told so far, by the options that led there, and the engine that told it. */
export type Memory = { running: RunningStory | null; readonly turns: Map<string, Told> };

/** How many turns are remembered of a story: a class that plays it meets the first ones again and again. */
const MOST = 500;

const memories = new WeakMap<CompiledStory, Memory | null>();

/**
 * What is remembered of a story for all transcripts that are held against it; null for one that throws
 * dice. Without them a turn follows from the options that led there, whatever the seed.
 */
export function memoryOf(story: CompiledStory): Memory | null {
  const known = memories.get(story);
  if (known !== undefined) return known;
  const memory = throwsDice(story) ? null : { running: null, turns: new Map<string, Told>() };
  memories.set(story, memory);
  return memory;
}

/** The turn that `options` lead to: remembered, or told by `tell`, which may throw. */
export function recalled(memory: Memory | null, options: string, tell: () => Told): Told {
  const known = memory?.turns.get(options);
  if (known) return known;
  const told = tell();
  if (memory && memory.turns.size < MOST) memory.turns.set(options, told);
  return told;
}

/** Whether what a story says depends on more than the replies. */
export function throwsDice(story: CompiledStory): boolean {
  return /"(rnd|lrnd|seq)"/.test(JSON.stringify(story));
}

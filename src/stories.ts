import type { ShelfItem } from './core/story/header';
import type { Opening } from './core/story/opening';
import type { CompiledStory } from './core/story/story';
import type { Scenario } from './core/transcript/entries';
import { createPlayer, once, type Player } from './player';
import type { Envelope, Store } from './shell/storage/store';

/** What a shipped story begins with, before the story itself has loaded. */
type Opened = {
  readonly scenario: Scenario;
  readonly edition: string;
  readonly opening: Opening | null;
};

/** What a conversation begins with. */
export type Start = Opened & {
  readonly minutes: number;
  /** Loads the story, where it has yet to be kept with the attempt; null where it is kept. */
  readonly story: (() => Promise<CompiledStory>) | null;
  readonly player: Player;
};

const items = import.meta.glob<ShelfItem>(['../stories/*/*.ink', '!../stories/lib/*'], {
  query: '?shelf',
  import: 'item',
  eager: true,
});
const starts = import.meta.glob<Opened>(['../stories/*/*.ink', '!../stories/lib/*'], {
  query: '?start',
});
const stories = import.meta.glob<CompiledStory>(['../stories/*/*.ink', '!../stories/lib/*'], {
  import: 'story',
});

/** Every scenario, the easiest first. */
export const shelf: readonly ShelfItem[] = Object.values(items).sort(
  (a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'),
);

/** Loads what a scenario begins with. Throws if there is none of that name. */
export async function loadStart(scenario: string): Promise<Start> {
  const opened = await load(starts, scenario);
  const story = once(() => load(stories, scenario));
  const minutes = shelf.find((item) => item.scenario === scenario)?.minutes ?? 0;
  return { ...opened, minutes, story, player: createPlayer(story) };
}

/** Plays the exact story of an attempt: the one in this build, or the one kept with the attempt. */
export function playerOf(
  { scenario, edition }: Pick<Envelope, 'scenario' | 'edition'>,
  store: Store,
): Player {
  return createPlayer(async () => {
    const current = await load(starts, scenario).catch(() => null);
    if (current?.edition === edition) return load(stories, scenario);
    const kept = await store.edition(edition);
    if (!kept) throw new RangeError(`The edition ${edition} of "${scenario}" is not kept.`);
    return { ...kept };
  });
}

function load<T>(modules: Record<string, () => Promise<T>>, scenario: string): Promise<T> {
  const found = modules[`../stories/${scenario}/${scenario}.ink`];
  return found?.() ?? Promise.reject(new RangeError(`There is no scenario called "${scenario}".`));
}

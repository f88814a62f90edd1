import type { StoryMap } from '../../core/map/story-map';
import { type Brief, briefOf, type ShelfItem } from '../../core/story/header';
import type { Opening } from '../../core/story/opening';
import type { CompiledStory } from '../../core/story/story';
import { NotFound } from '../../core/transcript/bad-input';
import type { Scenario } from '../../core/transcript/entries';
import { scenarioPath } from '../../core/transcript/scenario-name';
import { language } from '../../languages/en-GB/language';
import { instead, report } from '../page/faults';
import { once } from '../page/once';
import { packageFacts } from '../page/package-facts';
import type { Envelope, Store } from '../storage/store';
import { createPlayer, type Player } from './player';

/** What a shipped story begins with, before the story itself has loaded. */
type Opened = {
  readonly scenario: Scenario;
  readonly edition: string;
  readonly opening: Opening | null;
};

/** What a conversation begins with. */
export type Start = Opened & {
  /** What the learner is told beforehand. */
  readonly brief: Brief;
  /** Loads the story, where it has yet to be kept with the attempt; null where it is kept. */
  readonly story: (() => Promise<CompiledStory>) | null;
  readonly player: Player;
};

/** A story as it was saved last: everything that a page imports of it. */
export type Edition = {
  readonly item: ShelfItem;
  readonly start: Opened;
  readonly story: CompiledStory;
};

const items = import.meta.glob<ShelfItem>(['../../../stories/*/*.ink', '!../../../stories/lib/*'], {
  query: '?shelf',
  import: 'item',
  eager: true,
});
const starts = import.meta.glob<Opened>(['../../../stories/*/*.ink', '!../../../stories/lib/*'], {
  query: '?start',
});
const stories = import.meta.glob<CompiledStory>(
  ['../../../stories/*/*.ink', '!../../../stories/lib/*'],
  {
    import: 'story',
  },
);

const faces = import.meta.glob<string>(['../../../stories/*/*.ink', '!../../../stories/lib/*'], {
  query: '?face',
  import: 'face',
});

const maps = import.meta.glob<StoryMap>(['../../../stories/*/*.ink', '!../../../stories/lib/*'], {
  query: '?map',
  import: 'map',
});

/** Stories that were saved since this page was opened: under `npm run dev` only. */
const saved = new Map<string, Edition>();

/** Every scenario, the easiest first; in a package, those that it was made of. */
export function shelf(): readonly ShelfItem[] {
  const { compare } = new Intl.Collator(language().code);
  return Object.values(items)
    .map(asSaved)
    .filter(isHere)
    .sort((a, b) => a.level - b.level || compare(a.title, b.title));
}

/** What the shelf says of one scenario; null if there is none of that name. */
export function shelfItem(scenario: string): ShelfItem | null {
  const item = items[keyOf(scenario)];
  if (item && isHere(item)) return asSaved(item);
  return packagedShelf().find((one) => one.scenario === scenario) ?? null;
}

/** The scenarios of a package that did not ship with the product. */
export function packagedShelf(): readonly ShelfItem[] {
  return packageFacts()?.own ?? [];
}

function isHere({ scenario }: ShelfItem): boolean {
  return packageFacts()?.scenarios.includes(scenario) ?? true;
}

function asSaved(item: ShelfItem): ShelfItem {
  return (import.meta.hot && saved.get(item.scenario)?.item) || item;
}

/** Gives a story's new edition to whoever loads it from now on. */
export function replaceStory(edition: Edition): void {
  saved.set(edition.item.scenario, edition);
}

/** Loads what a scenario begins with. Throws if there is none of that name. */
export async function loadStart(scenario: string): Promise<Start> {
  const opened = await opening(scenario);
  const story = once(() => loadStory(scenario));
  const brief = briefOf(shelfItem(scenario) ?? { minutes: 0, practises: [] });
  return { ...opened, brief, story, player: createPlayer(story) };
}

/** Loads a scenario's compiled story. Throws if there is none of that name. */
export async function loadStory(scenario: string): Promise<CompiledStory> {
  return (import.meta.hot && saved.get(scenario)?.story) || load(stories, scenario);
}

/** Loads the map of a scenario's every playthrough. Throws if there is none of that name. */
export function loadMap(scenario: string): Promise<StoryMap> {
  return load(maps, scenario);
}

/** Loads the address of a small picture of a scenario's customer. Throws if there is none of that name. */
export function loadFace(scenario: string): Promise<string> {
  return load(faces, scenario);
}

async function opening(scenario: string): Promise<Opened> {
  return (import.meta.hot && saved.get(scenario)?.start) || load(starts, scenario);
}

/** What this build's own story states, if an attempt was played in exactly that edition; or null. */
export async function knownScenario({
  scenario,
  edition,
}: Pick<Envelope, 'scenario' | 'edition'>): Promise<Scenario | null> {
  const current = await opening(scenario).catch(instead(null));
  return current?.edition === edition ? current.scenario : null;
}

/**
 * Plays the story of an attempt, if this build has its edition. What a store kept is for a worker: a
 * file that was brought in may give a stranger's story the name of one of ours.
 */
export async function shippedPlayer(
  { scenario, edition }: Pick<Envelope, 'scenario' | 'edition'>,
  store: Store,
): Promise<Player | null> {
  if (!(await knownScenario({ scenario, edition }))) return null;
  return createPlayer(async () => {
    const story = await loadStory(scenario);
    // An attempt may have been left before its story was kept with it.
    store.keepEdition(edition, story, scenario).catch(report);
    return story;
  });
}

function load<T>(modules: Record<string, () => Promise<T>>, scenario: string): Promise<T> {
  const found = modules[keyOf(scenario)];
  return found?.() ?? Promise.reject(new NotFound(`There is no scenario called "${scenario}".`));
}

function keyOf(scenario: string): string {
  return `../../../stories/${scenarioPath(scenario)}`;
}

import type { Header } from './core/story/header';
import type { CompiledStory } from './core/story/story';

export type LoadedStory = {
  readonly story: CompiledStory;
  readonly edition: string;
  readonly header: Header;
};

const headers = import.meta.glob<Header>(['../stories/*/*.ink', '!../stories/lib/*'], {
  query: '?header',
  import: 'header',
  eager: true,
});
const modules = import.meta.glob<Omit<LoadedStory, 'header'>>([
  '../stories/*/*.ink',
  '!../stories/lib/*',
]);

/** Every scenario's header, the easiest first. */
export const shelf: readonly Header[] = Object.values(headers).sort(
  (a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'),
);

/** Loads a scenario's compiled story; null when there is no scenario of that name. */
export async function loadStory(scenario: string): Promise<LoadedStory | null> {
  const header = shelf.find((item) => item.scenario === scenario);
  const load = modules[`../stories/${scenario}/${scenario}.ink`];
  return header && load ? { ...(await load()), header } : null;
}

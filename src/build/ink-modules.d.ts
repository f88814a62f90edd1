declare module '*.ink' {
  import type { CompiledStory } from '../core/story/story';
  export const story: CompiledStory;
}

declare module '*.ink?start' {
  import type { Opening } from '../core/story/opening';
  import type { Scenario } from '../core/transcript/entries';
  export const scenario: Scenario;
  export const edition: string;
  export const opening: Opening | null;
}

declare module '*.ink?shelf' {
  import type { ShelfItem } from '../core/story/header';
  export const item: ShelfItem;
}

declare module '*.ink?map' {
  import type { StoryMap } from '../core/map/story-map';
  export const map: StoryMap;
}

declare module '*.ink?points' {
  import type { Chance } from '../core/marking/chance';
  export const scheme: string;
  export const chances: readonly Chance[];
}

declare module '*.ink?words' {
  import type { Decision } from './core/check/reader/decision';
  export const decisions: readonly Decision[];
}

declare module '*.ink?face' {
  export const face: string;
}

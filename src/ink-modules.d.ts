declare module '*.ink' {
  import type { CompiledStory } from './core/story/story';
  export const story: CompiledStory;
  export const edition: string;
}

declare module '*.ink?header' {
  import type { Header } from './core/story/header';
  export const header: Header;
}

import { part, type Words } from './words';

/** What the screens for one's own stories say. */
export const tryStory = part(
  'tryStory',
  import.meta.glob<Words['tryStory']>('../languages/en-GB.ts', {
    query: '?try-story',
    import: 'tryStory',
    eager: true,
  }),
);

import { part, type Words } from './words';

/** What the first screen, the briefing and the conversation say. */
export const play = part(
  'play',
  // By the part's name, so that a screen fetches the words it shows and no others.
  import.meta.glob<Words['play']>('../languages/en-GB.ts', {
    query: '?play',
    import: 'play',
    eager: true,
  }),
);

import { part, type Words } from './words';

/** What the assessor's desk says on its first screen and in its ways around. */
export const desk = part(
  'desk',
  // By the part's name, so that a screen fetches the words it shows and no others.
  import.meta.glob<Words['desk']>('../languages/en-GB.ts', {
    query: '?desk',
    import: 'desk',
    eager: true,
  }),
);

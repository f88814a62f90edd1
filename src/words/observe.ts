import { part, type Words } from './words';

/** What the screens of an observation say. */
export const observe = part(
  'observe',
  // By the part's name, so that a screen fetches the words it shows and no others.
  import.meta.glob<Words['observe']>('../languages/en-GB.ts', {
    query: '?observe',
    import: 'observe',
    eager: true,
  }),
);

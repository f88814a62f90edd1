import { part, type Words } from './words';

/** What the screen of an attempt as evidence says, and the document that stands on it. */
export const evidence = part(
  'evidence',
  import.meta.glob<Words['evidence']>('../languages/en-GB.ts', {
    query: '?evidence',
    import: 'evidence',
    eager: true,
  }),
);

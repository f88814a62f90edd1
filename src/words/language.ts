import { part, type Words } from './words';

/** The language that the product speaks: its code, for dates and numbers, and its name. */
export const language = part(
  'language',
  import.meta.glob<Words['language']>('../languages/en-GB.ts', {
    query: '?language',
    import: 'language',
    eager: true,
  }),
);

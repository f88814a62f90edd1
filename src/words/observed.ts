import { part, type Words } from './words';

/** What the record of an observation says, and the screen that it is signed on. */
export const observed = part(
  'observed',
  import.meta.glob<Words['observed']>('../languages/en-GB.ts', {
    query: '?observed',
    import: 'observed',
    eager: true,
  }),
);

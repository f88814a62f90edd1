import { part, type Words } from './words';

/** What two attempts side by side say. */
export const compare = part(
  'compare',
  import.meta.glob<Words['compare']>('../languages/en-GB.ts', {
    query: '?compare',
    import: 'compare',
    eager: true,
  }),
);

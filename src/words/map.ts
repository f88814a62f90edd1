import { part, type Words } from './words';

/** What the story map says. */
export const map = part(
  'map',
  import.meta.glob<Words['map']>('../languages/en-GB.ts', {
    query: '?map',
    import: 'map',
    eager: true,
  }),
);

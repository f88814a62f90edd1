import { part, type Words } from './words';

/** What the screen for a centre's own rules says. */
export const centre = part(
  'centre',
  import.meta.glob<Words['centre']>('../languages/en-GB.ts', {
    query: '?centre',
    import: 'centre',
    eager: true,
  }),
);

import { part, type Words } from './words';

/** What the debrief says of an attempt. */
export const debrief = part(
  'debrief',
  import.meta.glob<Words['debrief']>('../languages/en-GB.ts', {
    query: '?debrief',
    import: 'debrief',
    eager: true,
  }),
);

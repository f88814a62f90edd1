import { part, type Words } from './words';

/** What the reflective account says, on its own screen and in the debrief. */
export const reflection = part(
  'reflection',
  import.meta.glob<Words['reflection']>('../languages/en-GB.ts', {
    query: '?reflection',
    import: 'reflection',
    eager: true,
  }),
);

import { part, type Words } from './words';

/** A class: its table, what it falls for, and the page of one learner. */
export const classroom = part(
  'classroom',
  import.meta.glob<Words['classroom']>('../languages/en-GB.ts', {
    query: '?classroom',
    import: 'classroom',
    eager: true,
  }),
);

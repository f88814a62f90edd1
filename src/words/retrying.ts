import { part, type Words } from './words';

/** How an attempt was played, and trying one of its moments again. */
export const retrying = part(
  'retrying',
  import.meta.glob<Words['retrying']>('../languages/en-GB.ts', {
    query: '?retrying',
    import: 'retrying',
    eager: true,
  }),
);

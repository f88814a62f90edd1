import { part, type Words } from './words';

/** What the coach says, how much time is left, and where a retry began. */
export const coaching = part(
  'coaching',
  import.meta.glob<Words['coaching']>('../languages/en-GB.ts', {
    query: '?coaching',
    import: 'coaching',
    eager: true,
  }),
);

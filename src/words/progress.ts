import { part, type Words } from './words';

/** What has been shown over weeks, and what to practise next. */
export const progress = part(
  'progress',
  import.meta.glob<Words['progress']>('../languages/en-GB.ts', {
    query: '?progress',
    import: 'progress',
    eager: true,
  }),
);

import { part, type Words } from './words';

/** What the statements on data protection and accessibility say. */
export const statements = part(
  'statements',
  import.meta.glob<Words['statements']>('../languages/en-GB.ts', {
    query: '?statements',
    import: 'statements',
    eager: true,
  }),
);

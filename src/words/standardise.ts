import { part, type Words } from './words';

/** Marking the same attempts as others, and comparing, in words. */
export const standardise = part(
  'standardise',
  import.meta.glob<Words['standardise']>('../languages/en-GB.ts', {
    query: '?standardise',
    import: 'standardise',
    eager: true,
  }),
);

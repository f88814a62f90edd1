import { part, type Words } from './words';

/** What the screen for attempts as files says, and what is said of an attempt from a file. */
export const files = part(
  'files',
  import.meta.glob<Words['files']>('../languages/en-GB.ts', {
    query: '?files',
    import: 'files',
    eager: true,
  }),
);

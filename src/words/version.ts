import { part, type Words } from './words';

/** What is said about a newer version of the product. */
export const version = part(
  'version',
  import.meta.glob<Words['version']>('../languages/en-GB.ts', {
    query: '?version',
    import: 'version',
    eager: true,
  }),
);

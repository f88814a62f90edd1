import { part, type Words } from './words';

/** What leads from the first screen to the files. */
export const filesLink = part(
  'filesLink',
  import.meta.glob<Words['filesLink']>('../languages/en-GB.ts', {
    query: '?files-link',
    import: 'filesLink',
    eager: true,
  }),
);

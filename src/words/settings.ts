import { part, type Words } from './words';

/** What the settings screen says. */
export const settings = part(
  'settings',
  // By the part's name, so that a screen fetches the words it shows and no others.
  import.meta.glob<Words['settings']>('../languages/en-GB.ts', {
    query: '?settings',
    import: 'settings',
    eager: true,
  }),
);

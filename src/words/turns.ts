import { part, type Words } from './words';

/** What the debrief says about the turning points of a conversation. */
export const turns = part(
  'turns',
  // By the part's name, so that a screen fetches the words it shows and no others.
  import.meta.glob<Words['turns']>('../languages/en-GB.ts', {
    query: '?turns',
    import: 'turns',
    eager: true,
  }),
);

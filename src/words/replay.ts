import { part, type Words } from './words';

/** What is said while a conversation is played back. */
export const replay = part(
  'replay',
  // By the part's name, so that a screen fetches the words it shows and no others.
  import.meta.glob<Words['replay']>('../languages/en-GB.ts', {
    query: '?replay',
    import: 'replay',
    eager: true,
  }),
);

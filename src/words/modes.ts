import { part, type Words } from './words';

/** The ways to play, as the briefing offers them and the conversation shows them. */
export const modes = part(
  'modes',
  import.meta.glob<Words['modes']>('../languages/en-GB.ts', {
    query: '?modes',
    import: 'modes',
    eager: true,
  }),
);

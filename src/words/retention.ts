import { part, type Words } from './words';

/** What is said of how long practice is kept. */
export const retention = part(
  'retention',
  import.meta.glob<Words['retention']>('../languages/en-GB.ts', {
    query: '?retention',
    import: 'retention',
    eager: true,
  }),
);

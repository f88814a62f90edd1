import { part, type Words } from './words';

/** What a customer says of how they were treated. */
export const report = part(
  'report',
  import.meta.glob<Words['report']>('../languages/en-GB.ts', {
    query: '?report',
    import: 'report',
    eager: true,
  }),
);

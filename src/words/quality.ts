import { part, type Words } from './words';

/** What internal quality assurance says. */
export const quality = part(
  'quality',
  import.meta.glob<Words['quality']>('../languages/en-GB.ts', {
    query: '?quality',
    import: 'quality',
    eager: true,
  }),
);

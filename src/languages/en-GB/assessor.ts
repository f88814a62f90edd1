import { part } from '../words';

/** The assessor's desk: its first screen and the ways around. */
export const words = {
  ways: 'The desk',
  class: 'Your class',
  standardise: 'Standardisation',
  quality: 'Quality assurance',
  centre: 'Your centre’s rules',
  lms: 'Your LMS',
  centreSorry:
    'Your centre’s rules could not be loaded. Check your connection, then open them again.',
  title: 'Assessor’s desk',
  record: 'Observation record',
  recordSorry: 'The record could not be loaded. Check your connection, then open it again.',
};

/** What the assessor's desk says on its first screen and in its ways around. */
export const assessor = part('assessor', words);

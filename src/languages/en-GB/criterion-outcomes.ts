/** Outcomes of a criterion, and people, wherever quality is assured. */
export const criterionOutcomes = {
  met: 'Met',
  'not-yet': 'Not yet',
  'not-observed': 'Not observed',
};

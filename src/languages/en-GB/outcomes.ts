/** What came of a marking point or a criterion, wherever it is told. */
export const outcomes = {
  met: 'Met',
  'not-yet': 'Not yet',
  'not-observed': 'Not observed',
};

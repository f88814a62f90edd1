/** How a conversation ended, wherever it is told in a word. */
export const endings = {
  resolved: 'Put right',
  escalated: 'With someone who can decide',
  'part-resolved': 'Partly put right',
  lost: 'Not put right',
};

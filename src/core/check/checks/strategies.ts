import type { Finding, Subject } from '../finding';

const SAYS: Readonly<Record<string, string>> = {
  first: 'always taking the first reply of the file',
  last: 'always taking the last reply of the file',
  longest: 'always taking the longest reply',
  shortest: 'always taking the shortest reply',
  'avoid-extremes': 'always taking the reply of middle length',
  apologise: 'apologising whenever it is on offer',
  refund: 'giving money or a refund whenever it is on offer',
  escalate: 'fetching somebody else whenever it is on offer',
  polite: 'always taking the politest words',
};

/** No way of answering without listening passes. */
export function checkStrategies(subject: Subject): readonly Finding[] {
  const { strategies, passByChance, pass, sources } = subject;
  const file = sources[0]?.file ?? '';
  const passing = Object.entries(strategies).filter(([, { passes }]) => passes >= 0.5);
  const found = passing.map(
    ([name, { most }]): Finding => ({
      id: `strategy:${name}`,
      level: 'error',
      file,
      line: 1,
      what: `One passes by ${SAYS[name] ?? name}: it meets ${most} points, and ${pass} pass.`,
      why: 'Whoever sees through the pattern passes without listening to the customer.',
      path: [],
    }),
  );
  if (passByChance <= 0.05) return found;
  const percent = (passByChance * 100).toFixed(1);
  return [
    ...found,
    {
      id: 'strategy:random',
      level: 'warning',
      file,
      line: 1,
      what: `Replies drawn at random pass in ${percent} of 100 playthroughs.`,
      why: 'A pass should say more than that somebody clicked to the end.',
      path: [],
    },
  ];
}

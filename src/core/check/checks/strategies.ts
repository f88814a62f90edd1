import type { Finding, Subject } from '../finding';
import { strategiesFor, wayOf } from '../score/strategies';

const LIKELY = 0.5;
const NOT_RARE = 0.05;

/**
 * No way of answering without listening passes: an error if it passes more often than not, a
 * warning if it does in more than one of twenty playthroughs.
 */
export function checkStrategies(subject: Subject): readonly Finding[] {
  const { strategies, pass, header, where, exploration } = subject;
  return strategiesFor(header).flatMap((strategy): readonly Finding[] => {
    const { passes = 0, mean = 0 } = strategies[strategy.name] ?? {};
    if (passes <= NOT_RARE) return [];
    return [
      {
        id: `strategy:${strategy.name}`,
        level: passes < LIKELY ? 'warning' : 'error',
        ...where.top('scheme'),
        what: `One passes by ${strategy.says}, in ${(passes * 100).toFixed(1)} of 100 playthroughs: it meets ${mean.toFixed(1)} points on average, and ${pass} pass.`,
        why: 'Whoever sees through the pattern passes without listening to the customer.',
        path: wayOf(strategy, exploration),
      },
    ];
  });
}

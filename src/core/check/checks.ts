import { checkCues } from './checks/cues';
import { checkFaults } from './checks/faults';
import { checkLoops } from './checks/loops';
import { checkMarks } from './checks/marks';
import { checkMinutes } from './checks/minutes';
import { checkPersonalData } from './checks/personal-data';
import { checkReading } from './checks/reading';
import { checkAnswers, checkReplies } from './checks/replies';
import { checkStrategies } from './checks/strategies';
import { checkUnreachable } from './checks/unreachable';
import type { Check } from './finding';

/** Everything a story is checked for, gravest first. */
export const CHECKS: readonly Check[] = [
  checkFaults,
  checkLoops,
  checkMarks,
  checkStrategies,
  checkUnreachable,
  checkReplies,
  checkAnswers,
  checkCues,
  checkReading,
  checkMinutes,
  checkPersonalData,
];

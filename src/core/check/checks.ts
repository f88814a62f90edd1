import { checkAlmostSyntax } from './checks/almost-syntax';
import { checkAnswers } from './checks/answers';
import { checkAuthority } from './checks/authority';
import { checkConsequence } from './checks/consequence';
import { checkCues } from './checks/cues';
import { checkDuplicates } from './checks/duplicates';
import { checkEarly } from './checks/early';
import { checkFaults } from './checks/faults';
import { checkFeelings } from './checks/feelings';
import { checkHalfRights } from './checks/half-rights';
import { checkLaw } from './checks/law';
import { checkLoops } from './checks/loops';
import { checkMarks } from './checks/marks';
import { checkMinutes } from './checks/minutes';
import { checkOneReplyPoints } from './checks/one-reply-points';
import { checkPersonalData } from './checks/personal-data';
import { checkPresence } from './checks/presence';
import { checkQuiz } from './checks/quiz';
import { checkReading } from './checks/reading-age';
import { checkReplies } from './checks/reply-count-and-length';
import { checkShows } from './checks/shows';
import { checkStrategies } from './checks/strategies';
import { checkTogether } from './checks/together';
import { checkUnreachableKnots } from './checks/unreachable-knots';
import { checkUnreachableReplies } from './checks/unreachable-replies';
import { checkUnreachableText } from './checks/unreachable-text';
import { checkWords } from './checks/words-alone';
import type { Check } from './finding';

/** Everything a story is checked for, gravest first. */
export const CHECKS: readonly Check[] = [
  checkFaults,
  checkLoops,
  checkAlmostSyntax,
  checkMarks,
  checkTogether,
  checkOneReplyPoints,
  checkEarly,
  checkStrategies,
  checkUnreachableKnots,
  checkUnreachableReplies,
  checkUnreachableText,
  checkShows,
  checkAuthority,
  checkLaw,
  checkHalfRights,
  checkPresence,
  checkReplies,
  checkDuplicates,
  checkAnswers,
  checkConsequence,
  checkQuiz,
  checkFeelings,
  checkCues,
  checkWords,
  checkReading,
  checkMinutes,
  checkPersonalData,
];

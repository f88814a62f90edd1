import { lessonOf } from '../debrief/lesson';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { Ending } from '../transcript/entries';
import { storyOf } from '../transcript/scenario-name';
import { type Attempt, type MarkedAttempt, markAttempt } from './marked-attempt';

/** The newest finished attempt of a story: `scenario` is the story's name, in whatever language it was played. */
export type LatestAttempt = MarkedAttempt & {
  /** How many finished attempts there are of the story. */
  readonly plays: number;
  readonly ending: Ending | null;
  /** The points that were not met: those that its debrief says to work on first, in its order. */
  readonly missed: readonly { readonly point: MarkingPoint; readonly critical: boolean }[];
};

/** Reads the newest attempt of a story; null where it is not finished, or its story broke. */
export function latestAttempt(
  attempt: Attempt,
  scheme: Scheme,
  plays: number,
): LatestAttempt | null {
  const marked = markAttempt(attempt, scheme);
  if (!marked) return null;
  const { read, workOn } = lessonOf(attempt.entries, scheme);
  const open = read.findings.filter(({ outcome }) => outcome === 'not-yet');
  const missed = [...new Set([...workOn, ...open])];
  return { ...marked, scenario: storyOf(marked.scenario), plays, ending: read.ending, missed };
}

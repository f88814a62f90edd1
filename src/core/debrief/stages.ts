import type { Scheme } from '../marking/scheme';
import type { Finding } from './debrief';

/** The findings of one stage of the conversation; no title where the scheme has no stages. */
export type StageFindings = {
  readonly title: string | null;
  readonly findings: readonly Finding[];
};

/**
 * The findings below the headline points, under the stages that they belong to, in the order of
 * the conversation. A stage with nothing in it is left out.
 */
export function findingsByStage(
  findings: readonly Finding[],
  { stages }: Scheme,
): readonly StageFindings[] {
  const others = findings.filter(({ point }) => !point.headline);
  const grouped: readonly StageFindings[] = stages
    ? stages.map(({ id, title }) => ({
        title,
        findings: others.filter(({ point }) => point.stage === id),
      }))
    : [{ title: null, findings: others }];
  return grouped.filter((group) => group.findings.length > 0);
}

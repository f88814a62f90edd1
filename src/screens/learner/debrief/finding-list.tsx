import type { JSX } from 'preact';
import type { Finding } from '../../../core/debrief/debrief';
import { findingsByStage } from '../../../core/debrief/stages';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import type { DatedLaw } from '../../../shell/shipped/law';
import { FindingRow } from './finding-row';

type Props = {
  readonly findings: readonly Finding[];
  readonly scheme: Scheme;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/**
 * Every marking point, one list item each: the headline points, then the others under the stage of
 * the conversation they belong to, those that were not observed last. A stage's heading stands within
 * its first item, because a list holds nothing but items.
 */
export function FindingList({ findings, scheme, ...rest }: Props): JSX.Element {
  const row = (finding: Finding, stage: string | null): JSX.Element => (
    <FindingRow key={finding.point.id} finding={finding} stage={stage} {...rest} />
  );
  const last = ({ outcome }: Finding): number => Number(outcome === 'not-observed');
  return (
    <ul class="findings" aria-label={debrief().points}>
      {findings.filter(({ point }) => point.headline).map((finding) => row(finding, null))}
      {findingsByStage(findings, scheme).flatMap(({ title, findings: group }) =>
        group
          .toSorted((a, b) => last(a) - last(b))
          .map((finding, at) => row(finding, at === 0 ? title : null)),
      )}
    </ul>
  );
}

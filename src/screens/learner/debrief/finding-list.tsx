import type { JSX } from 'preact';
import type { Finding } from '../../../core/debrief/debrief';
import { findingsByStage } from '../../../core/debrief/stages';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import type { DatedLaw } from '../../../shell/shipped/law';
import { FindingCard } from './finding-card';
import { QuietFinding } from './quiet-finding';

type Props = {
  readonly findings: readonly Finding[];
  readonly scheme: Scheme;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/**
 * Every marking point, one list item each: the headline points, then the others under the stage of
 * the conversation they belong to. A stage's heading stands within its first item, because a list
 * holds nothing but items. What was not observed waits, closed, at the end of its stage.
 */
export function FindingList({ findings, scheme, ...rest }: Props): JSX.Element {
  const firstToTry = findings.find((finding) => finding.outcome === 'not-yet');
  const card = (finding: Finding, stage: string | null): JSX.Element => (
    <FindingCard
      key={finding.point.id}
      finding={finding}
      stage={stage}
      open={finding === firstToTry}
      {...rest}
    />
  );
  return (
    <ul class="findings" aria-label={debrief().points}>
      {findings.filter(({ point }) => point.headline).map((finding) => card(finding, null))}
      {findingsByStage(findings, scheme).flatMap(({ title, findings: group }) => {
        const observed = group.filter(({ outcome }) => outcome !== 'not-observed');
        const others = group.filter(({ outcome }) => outcome === 'not-observed');
        const nothing = observed.length === 0;
        return [
          ...observed.map((finding, at) => card(finding, at === 0 ? title : null)),
          ...others.map((finding, at) => (
            <QuietFinding
              key={finding.point.id}
              finding={finding}
              stage={nothing && at === 0 ? title : null}
              lead={at === 0}
              {...rest}
            />
          )),
        ];
      })}
    </ul>
  );
}

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
 * Every marking point, one list item each: the headline points, then, folded, the others under the
 * stage of the conversation they belong to, those that were not observed last. A stage's heading
 * stands within its first item, because a list holds nothing but items.
 */
export function FindingList({ findings, scheme, ...rest }: Props): JSX.Element {
  const t = debrief();
  const row = (finding: Finding, stage: string | null): JSX.Element => (
    <FindingRow key={finding.point.id} finding={finding} stage={stage} {...rest} />
  );
  const headlines = findings.filter(({ point }) => point.headline);
  const others = findings.filter(({ point }) => !point.headline);
  const staged = findingsByStage(findings, scheme).flatMap(({ title, findings: group }) =>
    group.toSorted((a, b) => last(a) - last(b)).map((one, at) => row(one, at === 0 ? title : null)),
  );
  const all = (name: string, rows: readonly JSX.Element[]): JSX.Element => (
    <ul class="findings" aria-label={name}>
      {rows}
    </ul>
  );
  if (headlines.length === 0) return all(t.points, staged);
  return (
    <>
      {all(
        t.points,
        headlines.map((finding) => row(finding, null)),
      )}
      {others.length > 0 && (
        <details class="more-points">
          <summary>{t.more(others.length, others.filter(isMet).length)}</summary>
          {all(t.morePoints, staged)}
        </details>
      )}
    </>
  );
}

function last({ outcome }: Finding): number {
  return Number(outcome === 'not-observed');
}

function isMet({ outcome }: Finding): boolean {
  return outcome === 'met';
}

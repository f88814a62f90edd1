import type { JSX } from 'preact';
import type { Observation } from '../../../core/progress/readiness';
import { dateWords } from '../../../languages/date-words';
import { progress as words } from '../../../languages/en-GB/progress';
import { AttemptTable } from '../../kit/attempt-table';

type Props = { readonly title: string; readonly seen: readonly Observation[] };

/** Every attempt and what it showed of one point, the newest first. */
export function PointTable({ title, seen }: Props): JSX.Element {
  const t = words();
  const { when, scenario, outcome, debrief } = t.columns;
  return (
    <AttemptTable
      name={[t.every, t.of(title)]}
      heads={[when, scenario, outcome]}
      link={{ head: debrief, words: t.debrief }}
      rows={seen.toReversed().map(rowOf)}
    />
  );
}

function rowOf({ attempt, startedAt, title, outcome, help }: Observation) {
  const t = words();
  const when = dateWords(startedAt);
  const came = t.outcome(t.outcomes[outcome], t.help[help]);
  return { attempt, cells: [when, title, came], of: t.attempt(title, when) };
}

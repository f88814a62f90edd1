import type { ComponentChildren, JSX } from 'preact';
import type { CentreFacts } from '../../../app/centre/centre-rules';
import type { CentreChange } from '../../../core/centre/changes';
import { dayWords } from '../../../languages/date-words';
import { centre as words } from '../../../languages/en-GB/centre';
import { BRITISH, Content, filled, languageOf } from '../../kit/content';

type Props = { readonly facts: CentreFacts; readonly changes: readonly CentreChange[] };

/** What a file would change: each thing as it is now, and as it would be. */
export function ChangeTable({ facts, changes }: Props): JSX.Element {
  const t = words().file;
  return (
    <table class="reading changes">
      <caption class="unseen">{t.preview}</caption>
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          <th scope="col">{t.now}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={'of' in change ? `${change.kind} ${change.of}` : change.kind}>
            <th scope="row">{nameOf(facts, change)}</th>
            <td data-head={t.now}>
              <Value change={change} of={change.from} />
            </td>
            <td data-head={t.after}>
              <Value change={change} of={change.to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf({ frameworks, scenarios }: CentreFacts, change: CentreChange): ComponentChildren {
  const t = words().changes;
  switch (change.kind) {
    case 'name':
    case 'number':
    case 'countersigner':
    case 'logo':
    case 'practiceDays':
    case 'recordYears':
      return t[change.kind];
    case 'wording': {
      const found = frameworks.find(({ id }) => id === change.of);
      return filled(t.wording, <Content lang={BRITISH}>{found?.title ?? change.of}</Content>);
    }
    case 'policy': {
      const found = scenarios.find(({ scenario }) => scenario === change.of);
      const title = <Content lang={languageOf(found)}>{found?.title ?? change.of}</Content>;
      return filled(t.policy, title);
    }
    case 'approval': {
      const found = scenarios.find(({ scenario }) => scenario === change.of);
      const title = <Content lang={languageOf(found)}>{found?.title ?? change.of}</Content>;
      return filled(t.approval, title);
    }
    case 'framework':
      return t.framework(change.of);
    case 'statement':
      return t.statement[change.of];
  }
}

type ValueProps = { readonly change: CentreChange; readonly of: CentreChange['from'] };

function Value({ change, of }: ValueProps): JSX.Element {
  const t = words().changes;
  if (change.kind === 'logo' && typeof of === 'string') {
    return <img class="logo" src={of} alt={t.logo} />;
  }
  if (typeof of === 'object' && of !== null && of.length > 0) {
    return (
      <ul class="policy">
        {of.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  return <>{typeof of === 'number' ? numberWords(change, of) : textWords(change, of)}</>;
}

function textWords(change: CentreChange, of: CentreChange['from']): string {
  const t = words().changes;
  if (change.kind === 'approval') return t.states[of === change.to ? change.to : change.from];
  if (of === null && change.kind === 'practiceDays') return t.unlimited;
  if (typeof of !== 'string' || of === '') return t.none;
  return change.kind === 'statement' && change.of === 'reviewed' ? dayWords(of) : of;
}

function numberWords(change: CentreChange, of: number): string {
  const t = words().changes;
  if (change.kind === 'practiceDays') return t.days(of);
  if (change.kind === 'recordYears') return t.years(of);
  if (of === 0) return t.none;
  return change.from === change.to ? t.otherwise(t.criteria(of)) : t.criteria(of);
}

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Criterion } from '../../../core/standards/framework';
import { observe } from '../../../languages/en-GB/observe';
import { CriterionRow } from './criterion-row';
import { useCriterionKeys } from './use-criterion-keys';
import './decide.css';
import { Rest } from './rest';
import type { Session } from './use-session';

type Props = { readonly session: Session };

/** The criteria, each with its evidence, what is suggested, and the decision; knowing stands apart. */
export function Criteria({ session }: Props): JSX.Element {
  const t = observe();
  const hint = useId();
  const { framework } = session.standards;
  const { size } = session.standing.decisions;
  const keys = useCriterionKeys(session);
  const ofKind = (kind: Criterion['kind']) =>
    framework.criteria.filter((criterion) => criterion.kind === kind);
  return (
    <section class="card bench" ref={keys.bench}>
      <h2>{t.criteria}</h2>
      <p class="soft">
        {framework.unit === null ? framework.title : t.named(framework.title, framework.unit)} ·{' '}
        <span role="status">
          {t.states.deciding(String(size), String(framework.criteria.length))}
        </span>
      </p>
      {framework.wording && (
        <p class="soft">{t.wording(framework.wording.centre, framework.wording.licence)}</p>
      )}
      {!session.sealed && (
        <p class="soft keys" id={hint}>
          {t.decideKeys.hint}
        </p>
      )}
      <Group session={session} title={t.toSee} hint={null} of={ofKind('does')} {...keys} />
      <Group session={session} title={t.toAsk} hint={t.knows} of={ofKind('knows')} {...keys} />
      <Rest session={session} />
    </section>
  );
}

type GroupProps = Props &
  Omit<ReturnType<typeof useCriterionKeys>, 'bench'> & {
    readonly title: string;
    readonly hint: string | null;
    readonly of: readonly Criterion[];
  };

function Group({ session, title, hint, of, current, ...keys }: GroupProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {hint && <p class="soft">{hint}</p>}
      <ul class="criteria" aria-label={title}>
        {of.map((criterion) => (
          <CriterionRow
            key={criterion.number}
            session={session}
            criterion={criterion}
            reachable={criterion.number === current}
            {...keys}
          />
        ))}
      </ul>
    </>
  );
}

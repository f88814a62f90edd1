import type { JSX } from 'preact';
import type { Framework } from '../../../core/standards/framework';
import { observe } from '../../../languages/en-GB/observe';
import { Icon } from '../../kit/icons';
import { keyOf } from './criterion-keys';
import { Decision } from './decision';
import { Evidence } from './evidence';
import { SuggestionNote } from './suggestion-note';
import type { Session } from './use-session';

type Props = { readonly session: Session };

/** The criteria, each with its evidence, what is suggested, and the decision. */
export function Criteria({ session }: Props): JSX.Element {
  const t = observe();
  const { framework } = session.standards;
  const all = framework.criteria.length;
  const { size } = session.standing.decisions;
  return (
    <section class="card">
      <h2>{t.criteria}</h2>
      <p class="soft">
        {framework.unit === null ? framework.title : t.named(framework.title, framework.unit)} ·{' '}
        {t.states.deciding(String(size), String(all))}
      </p>
      {framework.wording && (
        <p class="soft">{t.wording(framework.wording.centre, framework.wording.licence)}</p>
      )}
      <ul class="criteria" aria-label={t.criteria}>
        {framework.criteria.map((criterion, place) => (
          <Item key={criterion.number} session={session} criterion={criterion} place={place} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Props & {
  readonly criterion: Framework['criteria'][number];
  readonly place: number;
};

function Item({ session, criterion, place }: ItemProps): JSX.Element {
  const t = observe();
  const { number, says, kind, otherwise } = criterion;
  const { standing } = session;
  const outcome = standing.decisions.get(number)?.outcome;
  const cited = standing.evidence.get(number)?.length ?? 0;
  return (
    <li>
      <details class="criterion">
        <summary>
          <kbd>{keyOf(place)}</kbd>
          <span class="asks">
            <b>{number}</b> {says}
          </span>
          <span class={`verdict ${outcome ?? 'open'}`}>
            <Icon name={outcome ?? 'open'} />
            {outcome ? t.outcomes[outcome] : t.undecided}
            {cited > 0 && <span class="soft"> · {t.pieces(cited)}</span>}
          </span>
        </summary>
        <div class="inside">
          {kind === 'knows' && <p class="soft">{t.knows}</p>}
          <p class="soft">{t.otherwise(otherwise)}</p>
          <SuggestionNote session={session} criterion={number} />
          <Evidence session={session} criterion={number} />
          <Decision session={session} criterion={number} />
        </div>
      </details>
    </li>
  );
}

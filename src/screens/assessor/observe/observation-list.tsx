import type { JSX } from 'preact';
import type { ListedObservation } from '../../../app/observation/observations';
import { standingOf } from '../../../core/observation/judgements';
import { stageOf } from '../../../core/transcript/entries';
import { dateWords } from '../../../languages/date-words';
import { observe } from '../../../languages/en-GB/observe';
import { printRoute } from '../../kit/route';
import { RowBoundary } from '../../kit/row-boundary';
import { CommentsBack } from '../parts/comments-back';
import { learnerName, personName } from './person-name';

type Props = {
  readonly name: string;
  readonly of: readonly ListedObservation[];
  readonly doom: (one: ListedObservation) => void;
};

/** Observations, each with how far it has got and the ways to go on. */
export function ObservationList({ name, of, doom }: Props): JSX.Element {
  return (
    <ul class="observation-list" aria-label={name}>
      {of.map((one) => (
        <RowBoundary key={one.id} remove={() => doom(one)}>
          <Item one={one} doom={() => doom(one)} />
        </RowBoundary>
      ))}
    </ul>
  );
}

type ItemProps = { readonly one: ListedObservation; readonly doom: () => void };

function Item({ one, doom }: ItemProps): JSX.Element {
  const t = observe();
  const { id, title, learner, assessor, openedAt, judgements, people } = one;
  const stage = stageIn(one);
  return (
    <li class="card">
      <div class="about">
        <p class="beside">
          <b>{title}</b>
          <span class={`how-far ${stage}`}>{stageWords(one, stage)}</span>
        </p>
        <span>{t.watchedBy(learnerName(learner), personName(assessor))}</span>
        <span class="soft">{dateWords(openedAt)}</span>
      </div>
      <div class="actions">
        <a class="quiet" href={printRoute({ kind: 'observe', observation: id })}>
          {standingOf(judgements).signed.assessor ? t.read : t.goOn}
          <Which one={one} />
        </a>
        <a class="plain" href={printRoute({ kind: 'observed', observation: id })}>
          {t.recordShort}
          <Which one={one} />
        </a>
        <button type="button" class="plain" onClick={doom}>
          {t.remove}
          <Which one={one} />
        </button>
      </div>
      <CommentsBack judgements={judgements} people={people} as="p" />
    </li>
  );
}

/** Which observation a button is about, for whoever hears it alone. */
function Which({ one: { title, openedAt } }: { readonly one: ListedObservation }): JSX.Element {
  return <span class="unseen"> {`${title}, ${dateWords(openedAt)}`}</span>;
}

type Stage = 'waiting' | 'talking' | 'deciding' | 'assessor' | 'both';

/** How far an observation has got. */
function stageIn({ last, judgements }: ListedObservation): Stage {
  const { signed } = standingOf(judgements);
  if (signed.learner) return 'both';
  if (signed.assessor) return 'assessor';
  if (last === null) return 'waiting';
  return ['recorded', 'faulted'].includes(stageOf([last])) ? 'deciding' : 'talking';
}

function stageWords({ judgements, criteria }: ListedObservation, stage: Stage): string {
  const { states } = observe();
  if (stage !== 'deciding') return states[stage];
  const { decisions } = standingOf(judgements);
  return states.deciding(String(decisions.size), String(criteria));
}

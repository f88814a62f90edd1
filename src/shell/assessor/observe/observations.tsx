import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { standingOf } from '../../../core/marking/judgements';
import { stageOf } from '../../../core/transcript/entries';
import { desk as deskWords } from '../../../words/desk';
import { observe } from '../../../words/observe';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { dateWords } from '../../kit/date-words';
import { DeleteDialog } from '../../kit/delete-dialog';
import { OrganisationMark } from '../../kit/organisation';
import { printRoute } from '../../kit/route';
import type { DeskCast } from '../cast';
import { DeskNav } from '../desk-nav';
import './observe.css';
import './set-up.css';
import type { ListedObservation, ObservationDesk } from './observe-cast';
import { learnerName, personName } from './person-name';
import { SetUp } from './set-up';

type Props = {
  readonly open: DeskCast['observing'];
  readonly scenarios: DeskCast['scenarios'];
  readonly organisation: DeskCast['organisation'];
};

type Found = { readonly desk: ObservationDesk; readonly all: readonly ListedObservation[] };

/** Every observation kept here, and setting up the next. */
export function Observations({ open, scenarios, organisation }: Props): JSX.Element {
  const t = observe();
  const [times, setTimes] = useState(0);
  const found = useAnswer(() => listed(open), times);
  const whose = useAnswer(() => organisation().catch(() => null), 0);
  return (
    <>
      <Bar title={deskWords().title} tab={t.title} />
      {found === null && <main aria-busy="true" />}
      {typeof found === 'string' && (
        <main>
          <p class="notice">{found}</p>
        </main>
      )}
      {found !== null && typeof found === 'object' && (
        <main class="observations">
          <p class="lead">{t.lead}</p>
          <DeskNav />
          <Lists {...found} again={() => setTimes(times + 1)} />
          <SetUp desk={found.desk} scenarios={scenarios} />
          {whose && <OrganisationMark {...whose} />}
        </main>
      )}
    </>
  );
}

async function listed(open: Props['open']): Promise<Found | string> {
  const desk = await open().catch(() => null);
  if (!desk) return observe().noStore;
  return desk
    .list()
    .then((all) => ({ desk, all }))
    .catch(() => observe().failed);
}

function Lists({ desk, all, again }: Found & { readonly again: () => void }): JSX.Element {
  const t = observe();
  const [doomed, setDoomed] = useState<ListedObservation | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isSigned = (one: ListedObservation): boolean =>
    standingOf(one.judgements).signed.assessor !== undefined;
  const open = all.filter((one) => !isSigned(one));
  const signed = all.filter(isSigned);
  const remove = async ({ id }: ListedObservation): Promise<void> => {
    await desk.remove(id);
    again();
    // The button that was pressed is gone with its observation.
    heading.current?.focus();
  };
  return (
    <>
      <section>
        <h2 tabIndex={-1} ref={heading}>
          {t.open}
        </h2>
        {open.length === 0 && <p class="soft">{t.noneOpen}</p>}
        <List name={t.open} of={open} doom={setDoomed} />
      </section>
      {signed.length > 0 && (
        <section>
          <h2>{t.signed}</h2>
          <List name={t.signed} of={signed} doom={setDoomed} />
        </section>
      )}
      {doomed && (
        <DeleteDialog
          title={t.removeTitle}
          remove={() => remove(doomed)}
          onClose={() => setDoomed(null)}
        >
          {t.removeHint(doomed.title, dateWords(doomed.openedAt))}
        </DeleteDialog>
      )}
    </>
  );
}

type ListProps = {
  readonly name: string;
  readonly of: readonly ListedObservation[];
  readonly doom: (one: ListedObservation) => void;
};

function List({ name, of, doom }: ListProps): JSX.Element {
  const t = observe();
  return (
    <ul class="observation-list" aria-label={name}>
      {of.map((one) => {
        const which = <span class="unseen"> {`${one.title}, ${dateWords(one.openedAt)}`}</span>;
        return (
          <li key={one.id} class="card">
            <p>
              <b>{one.title}</b>
              <span>{t.watchedBy(learnerName(one.learner), personName(one.assessor))}</span>
              <span class="soft">
                {dateWords(one.openedAt)} · {stateOf(one)}
              </span>
            </p>
            <div class="actions">
              <a class="quiet" href={printRoute({ kind: 'observe', observation: one.id })}>
                {standingOf(one.judgements).signed.assessor ? t.read : t.goOn}
                {which}
              </a>
              <button type="button" class="plain" onClick={() => doom(one)}>
                {t.remove}
                {which}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** How far an observation has got, in words. */
function stateOf({ last, judgements, criteria }: ListedObservation): string {
  const { states } = observe();
  const { signed, decisions } = standingOf(judgements);
  if (signed.learner) return states.both;
  if (signed.assessor) return states.assessor;
  if (last === null) return states.waiting;
  const playing = !['recorded', 'faulted'].includes(stageOf([last]));
  return playing ? states.talking : states.deciding(String(decisions.size), String(criteria));
}

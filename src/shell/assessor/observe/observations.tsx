import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { standingOf } from '../../../core/marking/judgements';
import { desk as deskWords } from '../../../words/desk';
import { observe } from '../../../words/observe';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { dateWords } from '../../kit/date-words';
import { DeleteDialog } from '../../kit/delete-dialog';
import { LatePart } from '../../kit/late-part';
import type { DeskCast } from '../cast';
import { isSentBack } from '../comments-back';
import { DeskNav } from '../desk-nav';
import { ObservationList } from './observation-list';
import './observe.css';
import './set-up.css';
import type { ListedObservation, ObservationDesk } from './observe-cast';
import { SetUp } from './set-up';

type Props = {
  readonly open: DeskCast['observing'];
  readonly records: DeskCast['records'];
  readonly scenarios: DeskCast['scenarios'];
};

type Found = { readonly desk: ObservationDesk; readonly all: readonly ListedObservation[] };

/** Every observation kept here, setting up the next, and bringing one in. */
export function Observations({ open, records, scenarios }: Props): JSX.Element {
  const t = observe();
  const [times, setTimes] = useState(0);
  const setUp = useRef<HTMLDivElement>(null);
  const found = useAnswer(() => listed(open), times);
  const again = (): void => setTimes((now) => now + 1);
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
          {found.all.length > 0 && (
            <p>
              <button type="button" class="main" onClick={() => first(setUp.current)?.focus()}>
                {t.setUp}
              </button>
            </p>
          )}
          <Lists {...found} again={again} />
          <div ref={setUp}>
            <SetUp desk={found.desk} scenarios={scenarios} />
          </div>
          <LatePart
            sorry={deskWords().recordSorry}
            load={() => import('../observed/bring-record')}
            draw={({ BringRecord }) => <BringRecord open={records} onKept={again} />}
          />
        </main>
      )}
    </>
  );
}

/** The first thing to fill in. */
function first(form: HTMLElement | null): HTMLElement | null {
  return form?.querySelector('input') ?? null;
}

async function listed(open: Props['open']): Promise<Found | string> {
  const desk = await open().catch(() => null);
  if (!desk) return observe().noStore;
  return desk
    .list()
    .then((all) => ({ desk, all }))
    .catch(() => observe().failed);
}

type Group = 'back' | 'open' | 'signed';

/** Under which heading an observation stands: what was sent back comes before everything else. */
function groupOf({ judgements }: ListedObservation): Group {
  if (isSentBack(judgements)) return 'back';
  return standingOf(judgements).signed.assessor ? 'signed' : 'open';
}

function Lists({ desk, all, again }: Found & { readonly again: () => void }): JSX.Element {
  const t = observe();
  const [doomed, setDoomed] = useState<ListedObservation | null>(null);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async ({ id }: ListedObservation): Promise<void> => {
    const gone = await desk.remove(id).then(
      () => true,
      () => false,
    );
    say(gone ? t.removed : t.notRemoved);
    if (gone) again();
    // The button that was pressed is gone with its observation.
    heading.current?.focus();
  };
  const part = (group: Group): JSX.Element => (
    <ObservationList
      name={t[group]}
      of={all.filter((one) => groupOf(one) === group)}
      doom={setDoomed}
    />
  );
  const has = (group: Group): boolean => all.some((one) => groupOf(one) === group);
  return (
    <>
      {has('back') && (
        <section>
          <h2>{t.back}</h2>
          {part('back')}
        </section>
      )}
      <section>
        <h2 tabIndex={-1} ref={heading}>
          {t.open}
        </h2>
        <p role="status" class="soft said">
          {said}
        </p>
        {has('open') ? part('open') : <p class="soft">{t.noneOpen}</p>}
      </section>
      {has('signed') && (
        <section>
          <h2>{t.signed}</h2>
          {part('signed')}
        </section>
      )}
      {doomed && (
        <Doom one={doomed} remove={() => remove(doomed)} onClose={() => setDoomed(null)} />
      )}
    </>
  );
}

type DoomProps = {
  readonly one: ListedObservation;
  readonly remove: () => Promise<void>;
  readonly onClose: () => void;
};

/** Asks before an observation is deleted, and says what goes and what stays. */
function Doom({ one, remove, onClose }: DoomProps): JSX.Element {
  const t = observe();
  const { title, openedAt, judgements } = one;
  const signed = standingOf(judgements).signed.assessor !== undefined;
  return (
    <DeleteDialog title={t.removeTitle} remove={remove} onClose={onClose}>
      {t.removeHint(title, dateWords(openedAt))} {signed && t.removeSigned} {t.noUndo}
    </DeleteDialog>
  );
}

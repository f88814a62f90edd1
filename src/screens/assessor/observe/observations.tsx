import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { centreIn } from '../../../app/centre/centre';
import { organisationOf } from '../../../app/centre/centre-in-play';
import type { Records } from '../../../app/observation/records';
import { standingOf } from '../../../core/observation/judgements';
import { lockOn } from '../../../core/observation/record-lock';
import { dateWords } from '../../../languages/date-words';
import { assessor as assessorWords } from '../../../languages/en-GB/assessor';
import { observe } from '../../../languages/en-GB/observe';
import { instead } from '../../../shell/page/faults';
import { shelf } from '../../../shell/shipped/stories';
import type { Stores } from '../../../shell/storage/stores';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { DeleteDialog } from '../../kit/delete-dialog';
import { LatePart } from '../../kit/late-part';
import { lockWords } from '../../kit/lock-words';
import { OrganisationMark } from '../../kit/organisation';
import { isSentBack } from '../parts/comments-back';
import { DeskNav } from '../parts/desk-nav';
import { ObservationList } from './observation-list';
import './observe.css';
import './write-up.css';
import './set-up.css';
import type { ListedObservation, Observing } from '../../../app/observation/observations';
import { SetUp } from './set-up';

type Props = {
  readonly stores: Stores;
  readonly open: () => Promise<Observing>;
  readonly records: () => Promise<Records>;
};

type Found = { readonly observing: Observing; readonly all: readonly ListedObservation[] };

/** Every observation kept here, setting up the next, and bringing one in. */
export function Observations({ open, ...others }: Props): JSX.Element {
  const t = observe();
  const [times, setTimes] = useState(0);
  const found = useAnswer(() => listed(open), times);
  const again = (): void => setTimes((now) => now + 1);
  return (
    <>
      <Bar title={assessorWords().title} tab={t.title} />
      {found === null && <main aria-busy="true" />}
      {typeof found === 'string' && (
        <main>
          <p class="notice">{found}</p>
        </main>
      )}
      {found !== null && typeof found === 'object' && <Home {...found} {...others} again={again} />}
    </>
  );
}

type HomeProps = Found & Omit<Props, 'open'> & { readonly again: () => void };

function Home({ observing, all, stores, records, again }: HomeProps): JSX.Element {
  const t = observe();
  const whose = useAnswer(() => stores.attempts.then(organisationOf).catch(instead(null)), 0);
  const setUp = useRef<HTMLDivElement>(null);
  return (
    <main class="observations">
      <p class="lead">{t.lead}</p>
      <DeskNav />
      {all.length > 0 && (
        <p>
          <button type="button" class="main" onClick={() => firstIn(setUp.current)?.focus()}>
            {t.setUp}
          </button>
        </p>
      )}
      <Lists observing={observing} all={all} stores={stores} again={again} />
      <div ref={setUp}>
        <SetUp observing={observing} scenarios={shelf()} />
      </div>
      <LatePart
        sorry={assessorWords().recordSorry}
        load={() => import('../record/bring-record')}
        draw={({ BringRecord }) => <BringRecord open={records} onKept={again} />}
      />
      {whose && <OrganisationMark {...whose} />}
    </main>
  );
}

/** The first thing to fill in. */
function firstIn(form: HTMLElement | null): HTMLElement | null {
  return form?.querySelector('input') ?? null;
}

async function listed(open: Props['open']): Promise<Found | string> {
  const observing = await open().catch(instead(null));
  if (!observing) return observe().noStore;
  return observing
    .list()
    .then((all) => ({ observing, all }))
    .catch(instead(observe().failed));
}

type Group = 'back' | 'open' | 'signed';

/** Under which heading an observation stands: what was sent back comes before everything else. */
function groupOf({ judgements }: ListedObservation): Group {
  if (isSentBack(judgements)) return 'back';
  return standingOf(judgements).signed.assessor ? 'signed' : 'open';
}

/** The groups in their order; only what is open has its place though there be none of it. */
function grouped(all: readonly ListedObservation[]) {
  const of: Readonly<Record<Group, ListedObservation[]>> = { back: [], open: [], signed: [] };
  for (const one of all) of[groupOf(one)].push(one);
  return (['back', 'open', 'signed'] as const)
    .map((group) => ({ group, of: of[group] }))
    .filter((one) => one.group === 'open' || one.of.length > 0);
}

type ListsProps = Found & Pick<Props, 'stores'> & { readonly again: () => void };

function Lists({ observing, all, stores, again }: ListsProps): JSX.Element {
  const [doomed, setDoomed] = useState<ListedObservation | null>(null);
  const { heading, said, remove } = useRemoval(observing, again);
  const groups = grouped(all);
  return (
    <>
      <p role="status" class="said">
        {said}
      </p>
      {groups.map(({ group, of }) => (
        <section key={group}>
          <h2 tabIndex={-1} ref={group === 'open' ? heading : null}>
            {observe()[group]}
          </h2>
          {of.length === 0 && <p class="soft">{observe().noneOpen}</p>}
          <ObservationList name={observe()[group]} of={of} doom={setDoomed} />
        </section>
      ))}
      {doomed && (
        <Doom
          one={doomed}
          stores={stores}
          remove={() => remove(doomed)}
          onClose={() => setDoomed(null)}
        />
      )}
    </>
  );
}

/** Deletes an observation, and says whether that was done. */
function useRemoval(observing: Observing, again: () => void) {
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async ({ id }: ListedObservation): Promise<void> => {
    const gone = await observing.remove(id).then(
      () => true,
      () => false,
    );
    say(gone ? observe().removed : observe().notRemoved);
    if (gone) again();
    // The button that was pressed is gone with its observation.
    heading.current?.focus();
  };
  return { heading, said, remove };
}

type DoomProps = {
  readonly one: ListedObservation;
  readonly stores: Stores;
  readonly remove: () => Promise<void>;
  readonly onClose: () => void;
};

/** The lock on a record by the centre's years; where those cannot be read, as if none were set. */
async function lockOf(stores: Stores, { judgements }: ListedObservation) {
  const centre = await stores.attempts.then(centreIn).catch(instead(null));
  return lockOn(judgements, centre?.retention.recordYears ?? null, Date.now());
}

/** Asks before an observation is deleted, and says what goes and what stays. */
function Doom({ one, stores, remove, onClose }: DoomProps): JSX.Element | null {
  const t = observe();
  const lock = useAnswer(async () => ({ on: await lockOf(stores, one) }), one.id);
  if (lock === null) return null;
  const { title, openedAt, judgements } = one;
  const signed = standingOf(judgements).signed.assessor !== undefined;
  return (
    <DeleteDialog
      title={t.removeTitle}
      remove={remove}
      onClose={onClose}
      sure={lock.on ? lockWords(lock.on) : undefined}
    >
      {t.removeHint(title, dateWords(openedAt))} {signed && t.removeSigned} {t.noUndo}
    </DeleteDialog>
  );
}

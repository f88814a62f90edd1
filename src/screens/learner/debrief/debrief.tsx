import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { KeptAttempt } from '../../../app/attempt/attempt';
import type { Finding } from '../../../core/debrief/debrief';
import { readAttempt } from '../../../core/debrief/reading';
import type { Scheme } from '../../../core/marking/scheme';
import { isHasty, type KeptAt } from '../../../core/progress/haste';
import { isSealed } from '../../../core/transcript/sealing';
import { customerView } from '../../../languages/en-GB/customer-view';
import { debrief as words } from '../../../languages/en-GB/debrief';
import { modes } from '../../../languages/en-GB/modes';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import type { DatedLaw } from '../../../shell/shipped/law';
import { loadLaw } from '../../../shell/shipped/law';
import { loadScheme } from '../../../shell/shipped/schemes';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import type { Cast } from '../cast';
import { saveAttempt } from '../save-attempt';
import { BroughtNote } from './brought-note';
import { CustomerView } from './customer-view';
import './debrief.css';
import { firstName } from '../../kit/lines';
import { usePrintedWhole } from '../../kit/printed-whole';
import { printRoute } from '../../kit/route';
import { WrittenAccount } from '../reflect/written-account';
import { LateTurns } from '../turns/late-turns';
import { DebriefMap } from './debrief-map';
import { DebriefOpening } from './debrief-opening';
import { FindingList } from './finding-list';
import { GivenSigns } from './given-signs';
import { AgainLinks } from './how-played';
import { LessonCards } from './lesson-cards';
import { SavedRecord } from './saved-record';
import { SpokenLines } from './spoken-lines';

type Props = {
  readonly cast: Cast;
  readonly attempt: string;
  /** The entry number to show in the conversation, when a piece of evidence was followed. */
  readonly line: number | null;
};

type Loaded = {
  readonly kept: KeptAttempt;
  readonly scheme: Scheme;
  readonly law: readonly DatedLaw[];
  readonly times: readonly KeptAt[];
};

/** What the learner did well and what to try next, each with their own words beside it. */
export function Debrief({ cast, attempt, line }: Props): JSX.Element {
  const found = useAnswer(() => load(cast, attempt), attempt);
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <>
        <Bar title={play().debrief} />
        <main class="debrief">
          <p class="notice">{found}</p>
        </main>
      </>
    );
  }
  return (
    <>
      <Bar title={play().debrief} tab={words().tab(titleOf(found))} />
      <Reading
        {...found}
        cast={cast}
        attempt={attempt}
        line={line}
        save={() => void saveAttempt(cast, attempt)}
      />
    </>
  );
}

/** The attempt and what it is marked against, or a sentence that says why not. */
async function load(cast: Cast, attempt: string): Promise<Loaded | string> {
  try {
    const kept = await cast.attempts.read(attempt);
    const began = kept?.entries.find((entry) => entry.kind === 'began');
    if (!kept || !began) return words().gone;
    if (isSealed(kept.entries)) return modes().sealedYet;
    if (kept.withheld) return modes().withheld;
    const [scheme, law, times] = await Promise.all([
      loadScheme(began.scheme),
      loadLaw(lawIn(kept.entries), isoDay(Date.now())),
      cast.attempts.times(attempt),
    ]);
    return { kept, scheme, law, times };
  } catch (error) {
    report(error);
    return words().failed;
  }
}

/** Ids of the law cards that a reply on offer relied on. */
function lawIn(entries: KeptAttempt['entries']): readonly string[] {
  const offered = entries.filter((entry) => entry.kind === 'offered');
  return [...new Set(offered.flatMap(({ replies }) => replies.flatMap(({ law }) => law ?? [])))];
}

function scenarioOf(entries: KeptAttempt['entries']): string {
  return entries.find((entry) => entry.kind === 'began')?.scenario ?? '';
}

function titleOf({ kept }: Loaded): string {
  return kept.entries.find((entry) => entry.kind === 'began')?.title ?? '';
}

type ReadingProps = Loaded & Props & { readonly save: () => void };

/** One lesson first; everything else stands folded below it. */
function Reading(props: ReadingProps): JSX.Element {
  const { cast, kept, scheme, attempt, line, save } = props;
  const { entries } = kept;
  const reading = useMemo(() => readAttempt(entries, scheme, customerView()), [entries, scheme]);
  const name = firstName(reading.read.customer);
  const about = { reading, entries, attempt, name };
  usePrintedWhole('details');
  return (
    <main class="debrief">
      {kept.brought && <BroughtNote cast={cast} attempt={attempt} />}
      {isHasty(entries, props.times) && <p class="notice">{words().hasty}</p>}
      <DebriefOpening {...about} startedAt={kept.startedAt} />
      <LessonCards {...about} />
      {!reading.read.faulted && <Showed {...props} findings={reading.read.findings} />}
      <section class="folds" aria-label={words().rest}>
        {!reading.read.faulted && (
          <LateTurns entries={entries} scheme={scheme} attempt={attempt} lesson={reading} />
        )}
        <CustomerView {...about} />
        <GivenSigns {...about} />
        <SavedRecord entries={entries} attempt={attempt} />
        <DebriefMap cast={cast} scenario={scenarioOf(entries)} entries={entries} />
        <SpokenLines entries={entries} line={line} />
      </section>
      <WrittenAccount cast={cast} attempt={attempt} />
      <p class="soft">{words().formative}</p>
      <Actions entries={entries} attempt={attempt} save={save} />
    </main>
  );
}

type ShowedProps = ReadingProps & { readonly findings: readonly Finding[] };

/** What came of each marking point, a line each. */
function Showed({ findings, kept, scheme, law, attempt }: ShowedProps): JSX.Element {
  const t = words();
  const met = findings.filter(({ outcome }) => outcome === 'met').length;
  const seen = findings.filter(({ outcome }) => outcome !== 'not-observed').length;
  return (
    <section class="card showed">
      <h2>{t.showed}</h2>
      <p class="soft">{t.showedIn(met, seen)}</p>
      <FindingList
        findings={findings}
        scheme={scheme}
        law={law}
        entries={kept.entries}
        attempt={attempt}
      />
    </section>
  );
}

type ActionsProps = {
  readonly entries: KeptAttempt['entries'];
  readonly attempt: string;
  readonly save: () => void;
};

function Actions({ entries, attempt, save }: ActionsProps): JSX.Element {
  const t = words();
  const scenario = scenarioOf(entries);
  return (
    <div class="after">
      <div class="actions">
        <a class="main" href={printRoute({ kind: 'play', scenario })}>
          {t.again}
        </a>
        <a class="quiet" href="#/">
          {t.others}
        </a>
        {entries.some(({ kind }) => kind === 'ended') && (
          <a class="quiet" href={printRoute({ kind: 'evidence', attempt })}>
            {play().evidence}
          </a>
        )}
      </div>
      <section class="actions" aria-label={t.alsoHere}>
        <AgainLinks entries={entries} attempt={attempt} />
        <button type="button" class="plain" onClick={save}>
          {play().saveFile}
        </button>
        <button type="button" class="plain" onClick={() => print()}>
          {t.print}
        </button>
      </section>
    </div>
  );
}

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Scheme } from '../../core/marking/scheme';
import { debrief } from '../../core/report/debrief';
import { useAnswer } from './answer';
import { Bar } from './bar';
import { BroughtNote } from './brought-note';
import type { Cast, DatedLaw, KeptAttempt } from './cast';
import { CustomerView } from './customer-view';
import './debrief.css';
import { DebriefMap } from './debrief-map';
import { DebriefOpening } from './debrief-opening';
import { FindingList } from './finding-list';
import { GivenSigns } from './given-signs';
import { firstName } from './lines';
import { printRoute } from './route';
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
};

/** What the learner did well and what to try next, each with their own words beside it. */
export function Debrief({ cast, attempt, line }: Props): JSX.Element {
  const found = useAnswer(() => load(cast, attempt), attempt);
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <>
        <Bar title="Debrief" />
        <main class="debrief">
          <p class="notice">{found}</p>
        </main>
      </>
    );
  }
  return (
    <>
      <Bar title="Debrief" tab={`Debrief: ${titleOf(found)}`} />
      <Reading
        {...found}
        cast={cast}
        attempt={attempt}
        line={line}
        save={() => void cast.save(attempt)}
      />
    </>
  );
}

const GONE =
  'This attempt is not kept in this browser any more. If you saved it as a file, the file still holds it.';
const FAILED = 'This debrief could not be loaded. Reload the page to try again.';

/** The attempt and what it is marked against, or a sentence that says why not. */
async function load(cast: Cast, attempt: string): Promise<Loaded | string> {
  try {
    const kept = await cast.attempt(attempt);
    const began = kept?.entries.find((entry) => entry.kind === 'began');
    if (!kept || !began) return GONE;
    const [scheme, law] = await Promise.all([
      cast.scheme(began.scheme),
      cast.law(lawIn(kept.entries)),
    ]);
    return { kept, scheme, law };
  } catch {
    return FAILED;
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

function Reading({ cast, kept, scheme, law, attempt, line, save }: ReadingProps): JSX.Element {
  const { entries } = kept;
  const read = debrief(entries, scheme);
  usePrintedWhole();
  return (
    <main class="debrief">
      {kept.brought && <BroughtNote cast={cast} attempt={attempt} />}
      <DebriefOpening read={read} entries={entries} startedAt={kept.startedAt} />
      {!read.faulted && (
        <section>
          <h2>What you showed</h2>
          <p class="soft">
            The headline points come first
            {scheme.stages ? ', then the others in the order of a conversation.' : '.'}
          </p>
          <FindingList
            findings={read.findings}
            scheme={scheme}
            law={law}
            entries={entries}
            attempt={attempt}
          />
        </section>
      )}
      <GivenSigns entries={entries} attempt={attempt} name={firstName(read.customer)} />
      <SavedRecord entries={entries} attempt={attempt} />
      <CustomerView
        entries={entries}
        scheme={scheme}
        attempt={attempt}
        name={firstName(read.customer)}
      />
      <DebriefMap cast={cast} scenario={scenarioOf(entries)} entries={entries} />
      <SpokenLines entries={entries} line={line} />
      <p class="soft">
        Practice evidence, formative: it is here to learn from, and awards nothing.
      </p>
      <Actions entries={entries} save={save} />
    </main>
  );
}

type ActionsProps = { readonly entries: KeptAttempt['entries']; readonly save: () => void };

function Actions({ entries, save }: ActionsProps): JSX.Element {
  const scenario = scenarioOf(entries);
  return (
    <div class="actions after">
      <a class="main" href={printRoute({ kind: 'play', scenario, seed: null })}>
        Play it again
      </a>
      <a class="quiet" href="#/">
        Other scenarios
      </a>
      <button type="button" class="plain" onClick={save}>
        Save as a file
      </button>
      <button type="button" class="plain" onClick={() => print()}>
        Print
      </button>
    </div>
  );
}

/** On paper nothing can be opened, so all of it is open when it is printed. */
function usePrintedWhole(): void {
  useEffect(() => {
    const open = (): void => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    };
    addEventListener('beforeprint', open);
    return () => removeEventListener('beforeprint', open);
  }, []);
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { storageTrouble } from '../../../app/attempt/storage-trouble';
import { type ReflectionAids, reflectionAids } from '../../../core/progress/reflection-aids';
import { REFLECTION_PARTS, type Reflection } from '../../../core/transcript/reflection';
import { isSealed } from '../../../core/transcript/sealing';
import { dateWords } from '../../../languages/date-words';
import { language } from '../../../languages/en-GB/language';
import { modes } from '../../../languages/en-GB/modes';
import { reflection as words } from '../../../languages/en-GB/reflection';
import { report } from '../../../shell/page/faults';
import { loadScheme } from '../../../shell/shipped/schemes';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { type Keeping, readWriting, useKeptWriting } from './kept-writing';
import { PartChoice } from './part-choice';
import './reflection.css';
import { ReflectionStep } from './reflection-step';
import { WrittenParts } from './written-parts';

type Props = { readonly cast: Cast; readonly attempt: string };

type Loaded = {
  readonly aids: ReflectionAids;
  readonly startedAt: number;
  readonly written: Reflection | null;
  /** Why what is written lasts no longer than this tab; null when it does. */
  readonly trouble: string | null;
};

/** Where a learner writes about an attempt: part by part, with the conversation to quote from. */
export function ReflectionScreen({ cast, attempt }: Props): JSX.Element {
  const t = words();
  const found = useAnswer(() => load(cast, attempt), attempt);
  const back = { href: printRoute({ kind: 'debrief', attempt }), words: t.debrief };
  return (
    <>
      <Bar title={t.title} {...(typeof found !== 'string' && { back })} />
      <main class="reflection" aria-busy={found === null}>
        {typeof found === 'string' && <p class="notice">{found}</p>}
        {found !== null && typeof found !== 'string' && (
          <Writing {...found} cast={cast} attempt={attempt} />
        )}
      </main>
    </>
  );
}

async function load(cast: Cast, attempt: string): Promise<Loaded | string> {
  try {
    const kept = await cast.attempts.read(attempt);
    const [began] = kept?.entries ?? [];
    if (!kept || began?.kind !== 'began') return words().gone;
    if (isSealed(kept.entries)) return modes().sealedYet;
    if (kept.withheld) return modes().withheld;
    const [scheme, written, trouble] = await Promise.all([
      loadScheme(began.scheme),
      readWriting(cast, attempt),
      cast.stores.attempts.then(storageTrouble),
    ]);
    const aids = reflectionAids(kept.entries, scheme);
    return aids ? { aids, startedAt: kept.startedAt, written, trouble } : words().gone;
  } catch (error) {
    report(error);
    return words().failed;
  }
}

function Writing({
  cast,
  attempt,
  aids,
  startedAt,
  written,
  trouble,
}: Props & Loaded): JSX.Element {
  const t = words();
  const [at, setAt] = useState(0);
  const [turn, setTurn] = useState(0);
  const { parts, keeping, write } = useKeptWriting(cast, attempt, written);
  const part = REFLECTION_PARTS[at] ?? 'situation';
  const total = REFLECTION_PARTS.reduce((sum, one) => sum + (parts[one]?.length ?? 0), 0);
  const go = (to: number): void => {
    setAt(to);
    setTurn(turn + 1);
  };
  return (
    <>
      {trouble && <p class="notice">{trouble}</p>}
      <p class="soft">
        {aids.began.title} · {dateWords(startedAt)}
      </p>
      <p class="intro">{t.intro}</p>
      <PartChoice parts={parts} chosen={part} choose={go} />
      <ReflectionStep
        key={part}
        part={part}
        aids={aids}
        text={parts[part] ?? ''}
        write={(text) => write(part, text)}
        turn={turn}
        foot={
          <>
            <State keeping={keeping} total={total} />
            <Steps at={at} go={go} attempt={attempt} />
          </>
        }
      />
      <div class="on-paper">
        <WrittenParts reflection={{ parts, writtenAt: 0 }} />
      </div>
    </>
  );
}

type StateProps = { readonly keeping: Keeping; readonly total: number };

/** Whether what was typed is kept, and how long the whole account is. */
function State({ keeping, total }: StateProps): JSX.Element {
  const t = words();
  return (
    <div class="state soft">
      <p role={keeping.kind === 'not-kept' ? 'alert' : undefined}>
        {keeping.kind === 'kept' ? t.keeping.kept(dateWords(keeping.at)) : t.keeping[keeping.kind]}
      </p>
      <p>{t.total(new Intl.NumberFormat(language().code).format(total))}</p>
    </div>
  );
}

type StepsProps = {
  readonly at: number;
  readonly go: (to: number) => void;
  readonly attempt: string;
};

/** The way to the part before and the part after; from the last one, out. */
function Steps({ at, go, attempt }: StepsProps): JSX.Element {
  const t = words();
  const [before, after] = [REFLECTION_PARTS[at - 1], REFLECTION_PARTS[at + 1]];
  return (
    <div class="actions">
      {after ? (
        <button type="button" class="main" onClick={() => go(at + 1)}>
          {t.onward(t.parts[after])}
        </button>
      ) : (
        <a class="main" href={printRoute({ kind: 'debrief', attempt })}>
          {t.done}
        </a>
      )}
      {before && (
        <button type="button" class="plain" onClick={() => go(at - 1)}>
          {t.back(t.parts[before])}
        </button>
      )}
    </div>
  );
}

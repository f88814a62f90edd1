import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Standardising } from '../../../app/standardisation/standardisation';
import { hasFinished, isRevealed, judgedOf, type Rater } from '../../../core/observation/exercise';
import type { BlindAttempt } from '../../../core/observation/exercise-file';
import { standardise } from '../../../languages/en-GB/standardise';
import { citableIn, EvidenceLines } from '../parts/evidence-lines';
import { CriterionMark, type Judge } from './criterion-mark';
import { criteriaOf } from './marked-criteria';
import { useMarks } from './marks';
import { WithdrawnNote } from './withdrawn-note';

type Props = {
  readonly standardising: Standardising;
  readonly open: OpenExercise;
  /** The code of who marks. */
  readonly as: string;
  readonly changed: () => void;
};

/** One person marks one attempt after the other, and sees nobody else's marks. */
export function MarkingScreen({ standardising, open, as, changed }: Props): JSX.Element {
  const t = standardise().marking;
  const { attempts } = open;
  const { rater, notice, write } = useMarks(standardising, open, as);
  const [at, setAt] = useState(0);
  const attempt = attempts[at];
  if (!attempt) return <WithdrawnNote open={open} />;
  const instead = insteadWords(open, rater);
  if (rater === null || instead !== null) return <p class="notice">{instead}</p>;
  const judge: Judge = (judged) => void write({ kind: 'judged', at: Date.now(), ...judged });
  const finish = async (): Promise<void> => {
    if (await write({ kind: 'finished', at: Date.now() })) changed();
  };
  const next = at < attempts.length - 1 && <Step to={() => setAt(at + 1)}>{t.next}</Step>;
  return (
    <>
      <nav class="actions" aria-label={t.progress(String(at + 1), String(attempts.length))}>
        <h2>{t.progress(String(at + 1), String(attempts.length))}</h2>
        {at > 0 && <Step to={() => setAt(at - 1)}>{t.previous}</Step>}
        {next}
      </nav>
      <Marking key={attempt.id} open={open} attempt={attempt} rater={rater} judge={judge} />
      <div class="actions">
        {next}
        <button type="button" class="main" onClick={() => void finish()}>
          {t.finish}
        </button>
      </div>
      <p role="status" class="said">
        {notice}
      </p>
    </>
  );
}

/** Why there is nothing to mark; null where there is. */
function insteadWords(open: OpenExercise, rater: Rater | null): string | null {
  const t = standardise().marking;
  if (rater === null) return t.stranger;
  if (hasFinished(rater)) return t.finishedNow;
  return isRevealed(open.raters, open.proceedings) && !open.fromFile ? t.open : null;
}

type MarkingProps = {
  readonly open: OpenExercise;
  readonly attempt: BlindAttempt;
  readonly rater: Rater;
  readonly judge: Judge;
};

function Marking({ open, attempt, rater, judge }: MarkingProps): JSX.Element {
  const t = standardise().marking;
  return (
    <div class="marking">
      <section
        class="card conversation"
        aria-label={t.conversation}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keyboard.
        tabIndex={0}
      >
        <h3>{t.conversation}</h3>
        <EvidenceLines entries={attempt.entries} lines={citableIn(attempt.entries)} words={t} />
      </section>
      <section class="card">
        <h3>{t.criteria}</h3>
        <p class="hint">{t.knows}</p>
        <ul class="to-mark">
          {criteriaOf(open).map((criterion) => (
            <CriterionMark
              key={criterion.number}
              criterion={criterion}
              attempt={attempt}
              judged={judgedOf(rater, { attempt: attempt.id, criterion: criterion.number })}
              judge={judge}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

type StepProps = { readonly to: () => void; readonly children: string };

function Step({ to, children }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        to();
        scrollTo(0, 0);
      }}
    >
      {children}
    </button>
  );
}

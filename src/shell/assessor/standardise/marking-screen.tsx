import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Cell,
  hasFinished,
  isRevealed,
  type Judged,
  judgedOf,
  leftOf,
  markRefusal,
  type Rater,
  type RaterEntry,
  unmarked,
} from '../../../core/marking/exercise';
import { standardise } from '../../../words/standardise';
import { citableIn, EvidenceLines } from '../evidence-lines';
import { CriterionMark } from './criterion-mark';
import { criteriaOf } from './marked-criteria';
import type { MarkAnswer, OpenExercise, StandardisationDesk } from './standardise-cast';
import { WithdrawnNote } from './withdrawn-note';

type Props = {
  readonly desk: StandardisationDesk;
  readonly open: OpenExercise;
  /** The code of who marks. */
  readonly as: string;
  readonly changed: () => void;
};

/** One person marks one attempt after the other, and sees nobody else's marks. */
export function MarkingScreen({ desk, open, as, changed }: Props): JSX.Element {
  const t = standardise().marking;
  const { raters, proceedings, attempts } = open;
  const exercise = leftOf(open.exercise, attempts);
  const [rater, setRater] = useState<Rater | null>(
    () => raters.find((one) => one.rater === as) ?? fresh(open, as),
  );
  const [at, setAt] = useState(0);
  const [notice, say] = useState('');
  const criteria = criteriaOf(open);
  const attempt = attempts[at];
  if (!attempt) return <WithdrawnNote open={open} />;
  if (rater === null) return <p class="notice">{t.stranger}</p>;
  if (hasFinished(rater)) return <p class="notice">{t.finishedNow}</p>;
  const revealed = isRevealed(raters, proceedings) && !open.fromFile;
  if (revealed) return <p class="notice">{t.open}</p>;
  const left = unmarked(
    exercise,
    criteria.map(({ number }) => number),
    rater,
  );
  const write = async (entry: RaterEntry): Promise<void> => {
    const refused = markRefusal(rater, entry, { missing: left.length, revealed });
    if (refused !== null) {
      say(refused === 'incomplete' ? unmarkedWords(left, exercise.attempts) : t.open);
      return;
    }
    // Shown at once, and taken back where it was not kept: what another tab wrote is never written over.
    setRater({ ...rater, entries: [...rater.entries, entry] });
    const answer = await desk.mark(rater, rater.entries.length, entry).catch(() => null);
    if (answer?.kind !== 'kept') {
      setRater({ ...rater, entries: answer?.kind === 'taken' ? answer.entries : rater.entries });
      return say(answer === null ? standardise().failed : notKept(answer.kind));
    }
    say('');
    if (entry.kind === 'finished') changed();
  };
  const judge = (judged: Omit<Judged, 'kind' | 'at'>): void =>
    void write({ kind: 'judged', at: Date.now(), ...judged });
  return (
    <>
      <nav class="actions" aria-label={t.progress(String(at + 1), String(attempts.length))}>
        <h2>{t.progress(String(at + 1), String(attempts.length))}</h2>
        {at > 0 && <Step to={() => setAt(at - 1)}>{t.previous}</Step>}
        {at < attempts.length - 1 && <Step to={() => setAt(at + 1)}>{t.next}</Step>}
      </nav>
      <div class="marking" key={attempt.id}>
        <section class="card conversation">
          <h3>{t.conversation}</h3>
          <EvidenceLines entries={attempt.entries} lines={citableIn(attempt.entries)} words={t} />
        </section>
        <section class="card">
          <h3>{t.criteria}</h3>
          <p class="hint">{t.knows}</p>
          <ul class="criteria">
            {criteria.map((criterion) => (
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
      <div class="actions">
        {at < attempts.length - 1 && <Step to={() => setAt(at + 1)}>{t.next}</Step>}
        <button
          type="button"
          class="main"
          onClick={() => void write({ kind: 'finished', at: Date.now() })}
        >
          {t.finish}
        </button>
      </div>
      <p role="status" class="said">
        {notice}
      </p>
    </>
  );
}

/** Whoever marks an exercise that came in a file begins a list of their own. */
function fresh({ fromFile, people, exercise }: OpenExercise, as: string): Rater | null {
  const known = people.some(({ code }) => code === as);
  return fromFile && known ? { exercise: exercise.id, rater: as, entries: [] } : null;
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

function notKept(why: Exclude<MarkAnswer['kind'], 'kept'>): string {
  const t = standardise();
  switch (why) {
    case 'taken':
      return t.marking.taken;
    case 'closed':
      return t.marking.closedNow;
    case 'gone':
      return t.gone;
  }
}

function unmarkedWords(left: readonly Cell[], attempts: readonly string[]): string {
  const t = standardise().marking;
  const cells = attempts.flatMap((attempt, at) => {
    const own = left.filter((cell) => cell.attempt === attempt);
    const numbers = own.map(({ criterion }) => criterion).join(', ');
    return own.length > 0 ? [t.cell(String(at + 1), numbers)] : [];
  });
  return t.unmarked(cells.join('; '));
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Standardising } from '../../../app/standardisation/standardisation';
import {
  hasFinished,
  isRevealed,
  leftOf,
  type Rater,
  unmarked,
} from '../../../core/observation/exercise';
import { standardise } from '../../../languages/en-GB/standardise';
import { Dialog } from '../../kit/dialog';
import { printRoute } from '../../kit/route';
import { NewPerson } from '../parts/new-person';
import { nameOf, PersonChoice } from '../parts/person-choice';
import { BringFile } from './exercise-list';
import { criteriaOf } from './marked-criteria';
import { Results } from './results';
import { WithdrawnNote } from './withdrawn-note';

type Props = {
  readonly standardising: Standardising;
  readonly open: OpenExercise;
  readonly changed: () => void;
};

/** One exercise: who marks in it, or once all have finished, what came of it. */
export function ExerciseHome(props: Props): JSX.Element {
  const { standardising, open, changed } = props;
  const t = standardise();
  const { raters, proceedings, fromFile } = open;
  const revealed = isRevealed(raters, proceedings) && !fromFile;
  if (revealed) return <Results {...props} />;
  return (
    <>
      <WithdrawnNote open={open} />
      <section class="card">
        <h2>{t.rater.heading}</h2>
        <p class="hint">{fromFile ? t.rater.elsewhere : t.rater.hint}</p>
        {raters.length > 0 && (
          <ul class="entries">
            {raters.map((rater) => (
              <RaterRow key={rater.rater} standardising={standardising} open={open} rater={rater} />
            ))}
          </ul>
        )}
        {fromFile ? <Elsewhere {...props} /> : <Ways {...props} />}
      </section>
      {!fromFile && <BringFile standardising={standardising} changed={changed} />}
    </>
  );
}

/** Whoever marks an exercise from a file says who they are, and may not be known here yet. */
function Elsewhere({ standardising, open, changed }: Props): JSX.Element {
  const t = standardise();
  const [notice, say] = useState('');
  const { people, raters, exercise } = open;
  const others = people.filter(({ code }) => !raters.some(({ rater }) => rater === code));
  return (
    <>
      {others.length > 0 && (
        <PersonChoice
          label={t.rater.you}
          none={t.rater.choose}
          people={others}
          chosen=""
          choose={(as) => {
            location.hash = printRoute({ kind: 'standardise', exercise: exercise.id, as });
          }}
        />
      )}
      <NewPerson
        words={t.fresh}
        open={people.length === 0}
        add={(code, name) =>
          standardising.keepPerson(code, name).then(changed, () => say(t.failed))
        }
      />
      <p role="status" class="said">
        {notice}
      </p>
    </>
  );
}

function Ways({ standardising, open, changed }: Props): JSX.Element {
  const t = standardise();
  const [sure, setSure] = useState(false);
  const [notice, say] = useState('');
  const close = (): void => {
    const proceeding = { kind: 'closed' as const, at: Date.now() };
    const { exercise, proceedings } = open;
    standardising
      .proceed(exercise.id, proceedings.length, proceeding)
      .then(changed, () => say(t.failed));
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => standardising.saveExercise(open)}>
          {t.files.saveExercise}
        </button>
        <button type="button" class="plain" onClick={() => setSure(true)}>
          {t.rater.close}
        </button>
      </div>
      <p role="status" class="said">
        {notice}
      </p>
      {sure && (
        <Dialog title={t.rater.closeSure} onClose={() => setSure(false)}>
          {(shut) => (
            <>
              <p>{t.rater.closeHint}</p>
              <div class="actions">
                <button
                  type="button"
                  class="danger"
                  onClick={() => {
                    shut();
                    close();
                  }}
                >
                  {t.rater.close}
                </button>
                <button type="button" class="quiet" onClick={shut}>
                  {t.rater.keepOpen}
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}

type RowProps = Pick<Props, 'standardising' | 'open'> & { readonly rater: Rater };

function RaterRow({ standardising, open, rater }: RowProps): JSX.Element {
  const t = standardise();
  const { exercise, people, fromFile } = open;
  const left = unmarked(
    leftOf(exercise, open.attempts),
    criteriaOf(open).map(({ number }) => number),
    rater,
  ).length;
  const name = nameOf(people, rater.rater);
  const href = printRoute({ kind: 'standardise', exercise: exercise.id, as: rater.rater });
  return (
    <li>
      <div>
        <b>{name}</b>
        {!hasFinished(rater) && <p class="soft">{t.rater.toGo(String(left))}</p>}
      </div>
      {hasFinished(rater) && <span class="state finished">{t.rater.finished}</span>}
      {!hasFinished(rater) && (
        <a class="quiet" href={href}>
          {rater.entries.length === 0 ? t.rater.mark : t.rater.goOn}
          <span class="unseen"> {name}</span>
        </a>
      )}
      {fromFile && hasFinished(rater) && (
        <button type="button" class="main" onClick={() => standardising.saveMarks(open, rater)}>
          {t.files.saveMarks}
        </button>
      )}
    </li>
  );
}

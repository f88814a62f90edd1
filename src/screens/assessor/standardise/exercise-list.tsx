import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Brought } from '../../../app/standardisation/bring-exercise';
import type { ListedExercise } from '../../../app/standardisation/exercises';
import type { Standardising } from '../../../app/standardisation/standardisation';
import { hasFinished, isRevealed } from '../../../core/observation/exercise';
import { dateWords } from '../../../languages/date-words';
import { standardise } from '../../../languages/en-GB/standardise';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Field } from '../../kit/field';
import { printRoute } from '../../kit/route';
import { NewExercise } from './new-exercise';

/** Every exercise kept here, a new one, and files that come in. */
export function ExerciseList({
  standardising,
}: {
  readonly standardising: Standardising;
}): JSX.Element {
  const t = standardise();
  const [turn, setTurn] = useState(0);
  const all = useAnswer(standardising.exercises, turn);
  return (
    <>
      <p>{t.intro}</p>
      <section class="card">
        <h2>{t.exercises}</h2>
        {all?.length === 0 && <p class="soft">{t.none}</p>}
        {all !== null && all.length > 0 && (
          <ul class="entries">
            {all.map((one) => (
              <ExerciseRow key={one.exercise.id} one={one} />
            ))}
          </ul>
        )}
      </section>
      <NewExercise standardising={standardising} />
      <BringFile standardising={standardising} changed={() => setTurn(turn + 1)} />
    </>
  );
}

function ExerciseRow({ one }: { readonly one: ListedExercise }): JSX.Element {
  const t = standardise();
  const { exercise, raters, proceedings } = one;
  const href = printRoute({ kind: 'standardise', exercise: exercise.id });
  const finished = raters.filter(hasFinished).length;
  const revealed = isRevealed(raters, proceedings);
  return (
    <li>
      <div>
        <a href={href}>
          <b>{exercise.title}</b>
        </a>
        <p class="soft">
          {t.attempts(exercise.attempts.length)} · {dateWords(exercise.openedAt)}
        </p>
      </div>
      <span class={revealed ? 'state finished' : 'state'}>
        {revealed ? t.revealed : t.state(String(finished), String(raters.length))}
      </span>
    </li>
  );
}

type BringProps = { readonly standardising: Standardising; readonly changed: () => void };

export function BringFile({ standardising, changed }: BringProps): JSX.Element {
  const t = standardise().files;
  const [said, say] = useState('');
  const bring = async (file: File): Promise<void> => {
    const brought = await standardising.bring(file).catch(instead(null));
    say(brought ? broughtWords(brought) : standardise().failed);
    changed();
  };
  return (
    <section class="card screen-only">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <Field label={t.choose}>
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void bring(file);
              currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

function broughtWords(brought: Brought): string {
  const t = standardise().files;
  switch (brought.kind) {
    case 'exercise':
      return t.broughtExercise(brought.title);
    case 'marks':
      return t.broughtMarks(brought.rater);
    case 'refused':
      return t.refused[brought.why];
    case 'unreadable':
      return brought.why;
  }
}

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { OUTCOMES, type Outcome } from '../../../core/marking/mark';
import type { Judged } from '../../../core/observation/exercise';
import type { BlindAttempt } from '../../../core/observation/exercise-file';
import type { Framework } from '../../../core/standards/framework';
import { standardise } from '../../../languages/en-GB/standardise';
import { citableIn, LineText } from '../parts/evidence-lines';

export type Judge = (judged: Omit<Judged, 'kind' | 'at'>) => void;

type Props = {
  readonly criterion: Framework['criteria'][number];
  readonly attempt: BlindAttempt;
  readonly judged: Judged | null;
  readonly judge: Judge;
};

/** One criterion: its outcome, and the lines that it rests on. */
export function CriterionMark({ criterion, attempt, judged, judge }: Props): JSX.Element {
  const t = standardise();
  const name = useId();
  // Before there is an outcome, the lines are nowhere else.
  const [before, setBefore] = useState<readonly number[]>([]);
  const picked = judged?.lines ?? before;
  const tell = (outcome: Outcome, lines: readonly number[]): void =>
    judge({ attempt: attempt.id, criterion: criterion.number, outcome, lines: [...lines] });
  const pick = (line: number): void => {
    const others = picked.filter((one) => one !== line);
    const now = picked.includes(line) ? others : [...others, line].sort((a, b) => a - b);
    if (judged) tell(judged.outcome, now);
    else setBefore(now);
  };
  return (
    <li>
      <fieldset>
        <legend>
          {criterion.number} {criterion.says}
        </legend>
        <div class="ticks">
          {OUTCOMES.map((outcome) => (
            <label key={outcome} class="tick">
              <input
                type="radio"
                name={name}
                checked={judged?.outcome === outcome}
                onChange={() => tell(outcome, picked)}
              />
              <span>{t.outcomes[outcome]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <LineChoice name={criterion.number} attempt={attempt} picked={picked} pick={pick} />
    </li>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly attempt: BlindAttempt;
  readonly picked: readonly number[];
  readonly pick: (line: number) => void;
};

function LineChoice({ name, attempt, picked, pick }: ChoiceProps): JSX.Element {
  const t = standardise().marking;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t.lines(String(picked.length), picked.join(', '))}
        <span class="unseen"> {name}</span>
      </summary>
      {open && (
        <div class="line-choice">
          {citableIn(attempt.entries).map((at) => (
            <label key={at} class="tick">
              <input type="checkbox" checked={picked.includes(at)} onChange={() => pick(at)} />
              <span class="soft figure">{at}</span>
              <LineText entries={attempt.entries} at={at} words={t} />
            </label>
          ))}
        </div>
      )}
    </details>
  );
}

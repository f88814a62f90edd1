import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { play } from '../../languages/en-GB/play';

type Props = { readonly add: (words: string) => void };

/** Helps to put a day and a time into a promise: "by Friday 4 pm". */
export function DayAndTime({ add }: Props): JSX.Element {
  const t = play();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const words = [day, time].filter((word) => word !== '').join(' ');
  return (
    <fieldset class="day-and-time">
      <legend class="unseen">{t.addDay}</legend>
      <Choice label={t.day} words={t.days} chosen={day} choose={setDay} />
      <Choice label={t.time} words={t.times} chosen={time} choose={setTime} />
      <button type="button" class="plain" onClick={() => words && add(t.by(words))}>
        {t.add}
        <span class="unseen"> {words ? t.quote(t.by(words)) : t.addNothing}</span>
      </button>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly words: readonly string[];
  readonly chosen: string;
  readonly choose: (word: string) => void;
};

function Choice({ label, words, chosen, choose }: ChoiceProps): JSX.Element {
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{label}</option>
      {words.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </select>
  );
}

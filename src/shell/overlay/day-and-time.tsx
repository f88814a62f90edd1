import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TIMES = [
  ...['8 am', '9 am', '10 am', '11 am', 'noon', '1 pm', '2 pm', '3 pm'],
  ...['4 pm', '5 pm', '6 pm', '7 pm', '8 pm'],
];

type Props = { readonly add: (words: string) => void };

/** Helps to put a day and a time into a promise: "by Friday 4 pm". */
export function DayAndTime({ add }: Props): JSX.Element {
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const words = [day, time].filter((word) => word !== '').join(' ');
  return (
    <fieldset class="day-and-time">
      <legend class="unseen">Add a day and a time to the promise</legend>
      <Choice label="Day" words={DAYS} chosen={day} choose={setDay} />
      <Choice label="Time" words={TIMES} chosen={time} choose={setTime} />
      <button type="button" class="plain" onClick={() => words && add(`by ${words}`)}>
        Add
        <span class="unseen"> {words ? `“by ${words}”` : 'the day and time'}</span>
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

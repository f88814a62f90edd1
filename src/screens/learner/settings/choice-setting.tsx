import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props<T extends string> = {
  /** What is chosen, in words; and what that means, where the title does not say it. */
  readonly title: string;
  readonly means?: string;
  /** A name for the group, of which nobody hears. */
  readonly name: string;
  /** Every choice, in order, and what each is called. */
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (choice: T) => void;
};

/** One of several ways to have something. */
export function ChoiceSetting<T extends string>(props: Props<T>): JSX.Element {
  const { title, means, name, choices, words, chosen, choose } = props;
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={means && id}>
      <legend class="unseen">{title}</legend>
      {means && (
        <p class="soft" id={id}>
          {means}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => choose(choice)}
          />
          {words[choice]}
        </label>
      ))}
    </fieldset>
  );
}

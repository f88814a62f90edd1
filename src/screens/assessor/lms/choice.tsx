import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props<T extends string> = {
  readonly legend: string;
  readonly items: readonly { readonly id: T; readonly words: string; readonly says?: string }[];
  readonly chosen: T;
  readonly choose: (chosen: T) => void;
};

/** One of a few, with a sentence about each that needs one. */
export function Choice<T extends string>({ legend, items, ...props }: Props<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="line-choice">
        {items.map(({ id, words, says }) => (
          <label key={id} class="tick">
            <input
              type="radio"
              name={name}
              checked={id === props.chosen}
              onChange={() => props.choose(id)}
              {...(says !== undefined && { 'aria-describedby': `${name}-${id}` })}
            />
            <span>
              {words}
              {says !== undefined && (
                <span class="hint" id={`${name}-${id}`}>
                  {says}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

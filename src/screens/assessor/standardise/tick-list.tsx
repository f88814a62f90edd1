import type { ComponentChildren, JSX } from 'preact';

type Props = {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly words: string }[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
  /** Set side by side where there is room: for short words. */
  readonly wrapped?: boolean;
  /** What is said before them. */
  readonly children?: ComponentChildren;
};

/** Some of many, chosen by ticking. */
export function TickList({ legend, items, chosen, choose, wrapped, children }: Props): JSX.Element {
  const turn = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
      <div class={wrapped ? 'ticks' : 'line-choice'}>
        {items.map(({ id, words }) => (
          <label key={id} class="tick">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

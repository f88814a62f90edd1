import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { settings } from '../../languages/en-GB/settings';

type Props = {
  readonly title: string;
  /** What it does, in a sentence. */
  readonly means: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly children?: ComponentChildren;
};

/** Something that is on or off, and what belongs to it. */
export function Switch({ title, means, on, turn, children }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="setting">
      <label class="switch">
        <span class="name">{title}</span>
        <span class="state" aria-hidden="true">
          {on ? settings().on : settings().off}
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          checked={on}
          aria-describedby={id}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </label>
      <p class="soft" id={id}>
        {means}
      </p>
      {children}
    </div>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import './fold.css';

type Props = {
  readonly title: string;
  /** What is inside, so that nobody has to open it to find out. */
  readonly hint?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A part of a screen that waits closed: the page's own search finds into it, and print opens it. */
export function Fold({ title, hint, class: look = '', children }: Props): JSX.Element {
  return (
    <details class={`fold card ${look}`}>
      <summary>
        <h2>{title}</h2>
        {hint && <span class="soft">{hint}</span>}
      </summary>
      {children}
    </details>
  );
}

import type { JSX } from 'preact';

type Props = {
  /** Said in a word, and shown by its colour as well. */
  readonly look: 'good' | 'doubtful' | 'bad';
  readonly children: string;
};

/** The state of an attempt in one word. */
export function StateMark({ look, children }: Props): JSX.Element {
  return <b class={`state-mark ${look}`}>{children}</b>;
}

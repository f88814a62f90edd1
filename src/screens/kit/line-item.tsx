import type { JSX } from 'preact';
import type { Line } from './lines';
import { Speaker } from './said';

type Props = Line & {
  /** What is seen beside the learner's own words while they are being kept, if that takes its time. */
  readonly keeping?: string;
  /** Draws the words with the sayings in them explained; they are drawn as they are without it. */
  readonly explain?: ((text: string) => JSX.Element) | undefined;
};

/** One line of the conversation. A line that follows in the same voice keeps its name for ears. */
export function LineItem({ keeping, explain, ...line }: Props): JSX.Element {
  const { voice, name, text, lang } = line;
  return (
    <li class={`line ${voice}${keeping ? ' keeping' : ''}`} data-keeping={keeping}>
      {name && <Speaker {...line} />}
      {/* Some screen readers run inline texts together: the colon keeps name and words apart. */}
      {name && <span class="unseen">: </span>}
      <p lang={lang}>{explain ? explain(text) : text}</p>
    </li>
  );
}

import type { JSX } from 'preact';
import type { Line } from './lines';
import { Speaker } from './said';

/** One line of the conversation. A line that follows in the same voice keeps its name for ears. */
export function LineItem(line: Line): JSX.Element {
  const { voice, name, text, lang } = line;
  return (
    <li class={`line ${voice}`}>
      {name && <Speaker {...line} />}
      {/* Some screen readers run inline texts together: the colon keeps name and words apart. */}
      {name && <span class="unseen">: </span>}
      <p lang={lang}>{text}</p>
    </li>
  );
}

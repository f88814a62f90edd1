import type { JSX } from 'preact';
import type { Line } from './lines';

/** One line of the conversation. A line that follows in the same voice keeps its name for ears. */
export function LineItem({ voice, name, text }: Line): JSX.Element {
  return (
    <li class={`line ${voice}`}>
      {name && <b class="speaker">{name}</b>}
      {/* Some screen readers run inline texts together: the colon keeps name and words apart. */}
      {name && <span class="unseen">: </span>}
      <p>{text}</p>
    </li>
  );
}

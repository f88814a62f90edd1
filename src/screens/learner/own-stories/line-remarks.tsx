import type { JSX } from 'preact';
import type { Remark } from '../../../app/own-stories/own-check';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { BRITISH } from '../../kit/content';

type Props = {
  readonly line: number;
  readonly lines: number;
  /** Why the last paste was refused; null when none was. */
  readonly refused: string | null;
  /** Those on this line. */
  readonly remarks: readonly Remark[];
};

/** So that the text keeps its room: the rest stands in the list. */
const MOST = 2;

/** What is wrong with the line the caret is on, in full. */
export function LineRemarks({ line, lines, refused, remarks }: Props): JSX.Element {
  return (
    <div class="line-remarks">
      <p class="soft">{tryStory().lineOf(String(line), String(lines))}</p>
      <div id="line-remarks" role="status">
        {refused && <p class="error">{refused}</p>}
        {remarks.slice(0, MOST).map((remark) => (
          <p key={`${remark.id} ${remark.what}`} class={remark.level} lang={BRITISH}>
            {`${remark.what} ${remark.why}`}
          </p>
        ))}
        {remarks.length > MOST && <p>{tryStory().moreOnLine(remarks.length - MOST)}</p>}
      </div>
    </div>
  );
}

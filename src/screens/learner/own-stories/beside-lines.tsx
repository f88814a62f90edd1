import type { JSX } from 'preact';
import type { Remark } from '../../../app/own-stories/own-check';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { BRITISH, Content, filled } from '../../kit/content';

type Props = {
  /** Those on the lines in view. */
  readonly remarks: readonly Remark[];
  /** Columns that each line of the text takes. */
  readonly widths: readonly number[];
  /** The line the caret is on. */
  readonly line: number;
};

/** What is wrong, behind the end of each line. For the eye alone: the list says it to everyone. */
export function BesideLines({ remarks, widths, line }: Props): JSX.Element {
  return (
    <>
      {firstOfLines(remarks).map(({ first, more }) => (
        <p
          key={first.line}
          class={`beside ${first.level}${first.line === line ? ' here' : ''}`}
          aria-hidden="true"
          style={{ '--line': first.line - 1, '--width': widths[first.line - 1] ?? 0 }}
        >
          <span>
            {filled(
              (gap) => (more > 0 ? tryStory().andMore(gap, more) : gap),
              <Content lang={BRITISH}>{first.what}</Content>,
            )}
          </span>
        </p>
      ))}
    </>
  );
}

/** Of the remarks on each line the first, which is the worst, and how many more there are. */
function firstOfLines(
  remarks: readonly Remark[],
): readonly { readonly first: Remark; readonly more: number }[] {
  const lines = new Map<number, Remark[]>();
  for (const remark of remarks) {
    lines.set(remark.line, [...(lines.get(remark.line) ?? []), remark]);
  }
  return [...lines.values()].flatMap(([first, ...more]) =>
    first ? [{ first, more: more.length }] : [],
  );
}

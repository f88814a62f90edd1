import type { JSX } from 'preact';
import type { Remark } from '../../../app/own-stories/own-check';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { BRITISH } from '../../kit/content';

type Props = {
  readonly remarks: readonly Remark[];
  /** Names of the story's own files: a line of a shared one cannot be shown. */
  readonly files: readonly string[];
  readonly goTo: (remark: Remark) => void;
};

/** More than anyone would read before mending the first; the rest comes back with the next check. */
const MOST = 200;

/** All that was found, the worst first; each leads to its line. */
export function RemarkList({ remarks, files, goTo }: Props): JSX.Element {
  const t = tryStory();
  return (
    <section class="remarks">
      <h2>{t.found}</h2>
      <ol aria-label={t.found}>
        {remarks.slice(0, MOST).map((remark) => (
          <Item
            key={`${remark.id} ${remark.file} ${remark.line} ${remark.what}`}
            remark={remark}
            known={files.includes(remark.file)}
            where={files.length > 1 ? t.fileLine(remark.file, remark.line) : t.line(remark.line)}
            goTo={goTo}
          />
        ))}
      </ol>
      {remarks.length > MOST && <p>{t.more(remarks.length - MOST)}</p>}
    </section>
  );
}

type ItemProps = Pick<Props, 'goTo'> & {
  readonly remark: Remark;
  readonly known: boolean;
  readonly where: string;
};

function Item({ remark, known, where, goTo }: ItemProps): JSX.Element {
  const t = tryStory();
  const { level, file, line, what, why, path } = remark;
  return (
    <li class={level}>
      <p class="where">
        <b>{t.level[level]}</b>{' '}
        {known ? (
          <button type="button" class="plain" onClick={() => goTo(remark)}>
            {where}
          </button>
        ) : (
          <span class="soft">{t.fileLine(file, line)}</span>
        )}
      </p>
      <p lang={BRITISH}>{what}</p>
      {why && (
        <p class="soft" lang={BRITISH}>
          {why}
        </p>
      )}
      {path.length > 0 && (
        <details>
          <summary>{t.path}</summary>
          <ol class="path" lang="">
            {path.map((reply, at) => (
              <li key={`${at} ${reply}`}>{reply}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

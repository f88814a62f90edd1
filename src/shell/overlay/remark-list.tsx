import type { JSX } from 'preact';
import type { Remark } from './own-cast';

type Props = {
  readonly remarks: readonly Remark[];
  /** Names of the story's own files: a line of a shared one cannot be shown. */
  readonly files: readonly string[];
  readonly goTo: (remark: Remark) => void;
};

const LEVEL: Readonly<Record<Remark['level'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
/** More than anyone would read before mending the first; the rest comes back with the next check. */
const MOST = 200;

/** All that was found, the worst first; each leads to its line. */
export function RemarkList({ remarks, files, goTo }: Props): JSX.Element {
  return (
    <section class="remarks">
      <h2>What was found</h2>
      <ol aria-label="What was found">
        {remarks.slice(0, MOST).map((remark) => (
          <Item
            key={`${remark.id} ${remark.file} ${remark.line} ${remark.what}`}
            remark={remark}
            known={files.includes(remark.file)}
            where={files.length > 1 ? `${remark.file}, line ${remark.line}` : `Line ${remark.line}`}
            goTo={goTo}
          />
        ))}
      </ol>
      {remarks.length > MOST && <p>And {remarks.length - MOST} more.</p>}
    </section>
  );
}

type ItemProps = Pick<Props, 'goTo'> & {
  readonly remark: Remark;
  readonly known: boolean;
  readonly where: string;
};

function Item({ remark, known, where, goTo }: ItemProps): JSX.Element {
  const { level, file, line, what, why, path } = remark;
  return (
    <li class={level}>
      <p class="where">
        <b>{LEVEL[level]}</b>{' '}
        {known ? (
          <button type="button" class="plain" onClick={() => goTo(remark)}>
            {where}
          </button>
        ) : (
          <span class="soft">{`${file}, line ${line}`}</span>
        )}
      </p>
      <p>{what}</p>
      {why && <p class="soft">{why}</p>}
      {path.length > 0 && (
        <details>
          <summary>The replies that lead there</summary>
          <ol class="path">
            {path.map((reply, at) => (
              <li key={`${at} ${reply}`}>{reply}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

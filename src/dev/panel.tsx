import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../core/check/report';
import './author-desk.css';
import { FindingItem } from './finding-item';
import type { StoryNews } from './news';
import { gravestFirst, newsWords } from './news-words';
import { SourceLink } from './source-link';

export type Shown = {
  readonly scenario: string | null;
  /** What is known of the story now; undefined until the dev server has said. */
  readonly news: StoryNews | undefined;
  /** What the checker found when it last came to an end; undefined until it has. */
  readonly report: Report | undefined;
  /** What became of the replies when the story was saved. */
  readonly notice: string | null;
};

/** Plays replies from the beginning. */
type PlayTo = (path: readonly string[]) => void;

/** Docks the panel at the foot of the page. */
export function mountPanel(playTo: PlayTo): { readonly show: (shown: Shown) => void } {
  const host = document.createElement('aside');
  host.className = 'desk';
  host.setAttribute('aria-label', 'Story desk');
  // Beside the body: the body is the learner's, and is drawn anew.
  document.body.after(host);
  const room = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--desk', `${host.offsetHeight}px`);
  });
  room.observe(host);
  return { show: (shown) => render(<Panel {...shown} playTo={playTo} />, host) };
}

function Panel(props: Shown & { readonly playTo: PlayTo }): JSX.Element {
  const { news, report, notice } = props;
  const broken = news?.kind === 'problems';
  const [open, toggle] = useOpen(broken);
  return (
    <>
      <div class="desk-bar">
        <button type="button" aria-expanded={open} aria-controls="desk-body" onClick={toggle}>
          Story desk
        </button>
        <p role="status" class={broken ? 'error' : undefined}>
          {newsWords(props.scenario, news)}
        </p>
        <p role="status">{notice}</p>
      </div>
      <div id="desk-body" class="desk-body" hidden={!open}>
        {news?.kind === 'problems' ? (
          <Problems problems={news.problems} />
        ) : (
          report && (
            <Findings report={report} old={news?.kind !== 'checked'} playTo={props.playTo} />
          )
        )}
      </div>
    </>
  );
}

/** Open or closed as the author left it; a story that has just broken opens it. */
function useOpen(broken: boolean): readonly [boolean, () => void] {
  const [wanted, setWanted] = useState(sessionStorage.getItem(KEY) === 'open');
  const [forced, setForced] = useState(broken);
  useEffect(() => setForced(broken), [broken]);
  const open = wanted || forced;
  const toggle = (): void => {
    setForced(false);
    setWanted(!open);
    sessionStorage.setItem(KEY, open ? 'closed' : 'open');
  };
  return [open, toggle];
}

const KEY = 'composure.desk';

type ProblemsProps = Pick<Extract<StoryNews, { kind: 'problems' }>, 'problems'>;

function Problems({ problems }: ProblemsProps): JSX.Element {
  return (
    <ul aria-label="Problems">
      {problems.map(({ file, line, message }) => (
        <li key={`${file}:${line} ${message}`}>
          <p class="where">
            <span class="level error">problem</span>
            <SourceLink file={file} line={line} />
          </p>
          <p>{message}</p>
        </li>
      ))}
    </ul>
  );
}

type FindingsProps = {
  readonly report: Report;
  readonly old: boolean;
  readonly playTo: PlayTo;
};

function Findings({ report, old, playTo }: FindingsProps): JSX.Element {
  if (report.findings.length === 0) return <p>Nothing was found that is unsound or unfair.</p>;
  return (
    <>
      {old && <p>From before you saved:</p>}
      <ul aria-label="Findings" aria-busy={old} class={old ? 'old' : undefined}>
        {gravestFirst(report).map((finding) => (
          <FindingItem key={finding.id} finding={finding} playTo={() => playTo(finding.path)} />
        ))}
      </ul>
    </>
  );
}

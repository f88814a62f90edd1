import type { JSX, RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { LineItem } from '../../kit/line-item';
import type { Line } from '../../kit/lines';

/** What the learner has just said, while it is being kept; `refused` where that was not to be. */
export type SayingLine = { readonly line: Line; readonly refused: boolean };

type Props = {
  /** The id of the list of lines, by which something else may be described. */
  readonly id: string;
  readonly lines: readonly Line[];
  readonly saying?: SayingLine | null;
  /** Whether new lines answer what the learner did in this tab: then they are brought into view. */
  readonly follow: boolean;
  /** Whether all of it stands open at all times, as in a chat. */
  readonly thread?: boolean;
  /** How many of the entries have been told; all of them, if it does not say. */
  readonly told?: number | undefined;
  /** Whether sayings in the lines in view can be opened to see what they mean. */
  readonly explain?: boolean;
  /** Says that somebody is about to say a line that has not been told. */
  readonly waiting?: ((name: string) => string) | undefined;
};

/**
 * What has been said: what was said last in the open, and what came before it when it is asked for.
 * It announces nothing: whoever shows it says what is to be spoken, once and in order.
 */
export function ConversationLog(props: Props): JSX.Element {
  const { id, lines, saying = null, thread = false, explain = false } = props;
  const turns = lines.filter((line) => line.voice === 'you').length;
  // Opened for one turn only: the next reply brings a new exchange, with the rest closed behind it.
  const [openAt, setOpenAt] = useState(-1);
  const open = openAt === turns;
  const explainer = useExplainer(explain);
  const last = open || thread ? 0 : (lines.findLast(({ voice }) => voice === 'you')?.at ?? 0);
  const toggle = (): void => setOpenAt(open ? -1 : turns);
  return (
    <div class="conversation">
      {turns > 0 && !thread && (
        <button type="button" class="earlier" aria-expanded={open} onClick={toggle}>
          {play().earlier}
        </button>
      )}
      <div
        class={open || thread ? 'log whole' : 'log'}
        role="log"
        aria-label={play().conversation}
        aria-busy={saying !== null && !saying.refused}
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
        tabIndex={0}
        {...useNewest(props)}
      >
        <ol id={id}>{useItems(lines, saying, explainer, last)}</ol>
      </div>
    </div>
  );
}

type Following = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
};

/**
 * Brings new lines into view, unless they came by themselves while the learner read further up. Those
 * that have not been told are there, and have their room, but are not seen.
 */
function useNewest(props: Props): Following {
  const { lines, saying, follow, thread = false, told = Number.POSITIVE_INFINITY } = props;
  const ref = useRef<HTMLDivElement>(null);
  const wasAtEnd = useRef(true);
  const height = useRef(0);
  useLayoutEffect(() => {
    const log = ref.current;
    if (!log) return;
    // Own words stand alone for a moment: the room of what they answer waits for what answers them, so
    // that nothing else has to be laid out or drawn again.
    log.style.minHeight = saying ? `${height.current}px` : '';
    if (saying && !thread) return;
    if (!saying) height.current = log.getBoundingClientRect().height;
    const next = hideUntold(log, props);
    if (next !== null && log.scrollHeight > log.clientHeight)
      next.scrollIntoView({ block: 'nearest' });
    else if (follow || wasAtEnd.current) showNewest(log);
    keepRoom(log);
  }, [lines.length, told, saying?.line.at]);
  useEffect(() => {
    // What is shown beside it late takes room from it, and may not cover what was said last.
    const watch = new ResizeObserver(() => {
      const log = ref.current;
      if (log && wasAtEnd.current && log.scrollHeight > log.clientHeight) showNewest(log);
    });
    if (ref.current) watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  const onScroll = (): void => {
    const log = ref.current;
    if (log) wasAtEnd.current = log.scrollTop + log.clientHeight > log.scrollHeight - 40;
  };
  return { ref, onScroll };
}

/** The most that the newest lines are given before anything else gets its room, in CSS pixels. */
const ROOM = 190;

/** Says to the styles how much room the newest line takes, with what is told of it: the least that the log needs. */
function keepRoom(log: HTMLElement): void {
  const lines = [...log.querySelectorAll('.line')];
  const from = lines.findLastIndex((line) => line.matches('.you')) + 1;
  const end = lines.at(-1)?.getBoundingClientRect();
  const spoken = lines.slice(from).findLast((line) => !line.matches('.narration'));
  const together = end && spoken ? end.bottom - spoken.getBoundingClientRect().top : ROOM + 1;
  const newest = together > ROOM ? (end?.height ?? 0) : together;
  log.parentElement?.style.setProperty('--newest', `${newest}px`);
}

/** Marks the lines that have not been told. Gives the first of them. */
function hideUntold(
  log: HTMLElement,
  { lines, told = Number.POSITIVE_INFINITY, waiting }: Props,
): Element | null {
  const items = [...log.querySelectorAll<HTMLElement>('li')];
  const untold = items.filter((item, at) => {
    const comes = (lines[at]?.at ?? 0) >= told;
    item.classList.toggle('to-come', comes);
    return comes;
  });
  const [next] = untold;
  const name = lines[items.length - untold.length]?.name;
  if (next) next.dataset.says = name && waiting ? waiting(name) : '';
  return next ?? null;
}

/** Draws a line with its sayings explained. */
type Explainer = (line: Line) => (text: string) => JSX.Element;

/** Fetched when it is wanted: nobody waits for it who came to play. Null until then, and without it. */
function useExplainer(wanted: boolean): Explainer | null {
  const [explainer, setExplainer] = useState<Explainer | null>(null);
  useEffect(() => {
    if (!wanted) return setExplainer(null);
    let gone = false;
    import('../../kit/explained-text').then(({ ExplainedText }) => {
      const draw: Explainer =
        ({ lang }) =>
        (text) => <ExplainedText text={text} lang={lang} />;
      if (!gone) setExplainer(() => draw);
    }, report);
    return () => {
      gone = true;
    };
  }, [wanted]);
  return explainer;
}

/**
 * Lines never change once said: the same node is given again, and Preact passes over it. Played back,
 * there may be fewer of them than before. What is being kept has the key of the line that it will be.
 * Sayings are explained in lines from entry number `from` on: what is not in view takes no focus.
 */
function useItems(
  lines: readonly Line[],
  saying: SayingLine | null,
  explainer: Explainer | null,
  from: number,
): readonly VNode[] {
  const plain = useRef<VNode[]>([]);
  for (const line of lines.slice(plain.current.length)) {
    plain.current.push(<LineItem key={line.at} {...line} />);
  }
  const explained = useMemo(
    () => new Map(lines.filter(isExplained).map((line) => [line.at, explainer?.(line)])),
    [explainer, lines.length],
  );
  const said = lines.flatMap((line, at): VNode[] => {
    const explain = line.at >= from ? explained.get(line.at) : undefined;
    const node = explain ? (
      <LineItem key={line.at} {...line} explain={explain} />
    ) : (
      plain.current[at]
    );
    return node ? [node] : [];
  });
  if (!saying) return said;
  const { line, refused } = saying;
  const keeping = refused ? play().notKept : play().keeping;
  return [...said, <LineItem key={line.at} {...line} keeping={keeping} />];
}

/** The sayings are English ones, and what the learner says themselves is plain. */
function isExplained({ voice, lang }: Line): boolean {
  return voice !== 'you' && lang.startsWith('en');
}

/**
 * Scrolls to what was said last: in the log, where that has a box of its own. Else on the page, and
 * there never past the start of it.
 */
function showNewest(log: HTMLElement): void {
  if (log.scrollHeight > log.clientHeight) {
    log.scrollTop = log.scrollHeight;
    return;
  }
  const reply = [...log.querySelectorAll('.you')].at(-1);
  if (!reply) {
    scrollTo(0, 0);
    return;
  }
  const page = document.documentElement;
  page.scrollTop = page.scrollHeight;
  (reply.nextElementSibling ?? reply).scrollIntoView({ block: 'nearest' });
}

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { observe } from '../../../words/observe';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import { Closing } from './closing';
import { Criteria } from './criteria';
import './observe.css';
import { LinePanel } from './line-panel';
import { Narrative } from './narrative';
import { Now } from './now';
import type { ObservationDesk, Observed, Standards } from './observe-cast';
import { Problem } from './problem';
import { Questions } from './questions';
import { Transcript } from './transcript';
import { useSession } from './use-session';

type Props = {
  readonly open: () => Promise<ObservationDesk>;
  readonly observation: string;
};

type Found = {
  readonly desk: ObservationDesk;
  readonly observed: Observed;
  readonly standards: Standards;
};

/** One observation: watched, written about and decided on one screen. */
export function Observe({ open, observation }: Props): JSX.Element {
  const [times, setTimes] = useState(0);
  const found = useAnswer(() => find(open, observation), times);
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <Around title={observe().title}>
        <main>
          <p class="notice">{found}</p>
        </main>
      </Around>
    );
  }
  const { observed } = found;
  return (
    <Around title={observed.title} observed={observed}>
      <Desk key={times} {...found} again={() => setTimes(times + 1)} />
    </Around>
  );
}

/** The observation with all that belongs to it, or why there is none. */
async function find(open: Props['open'], id: string): Promise<Found | string> {
  const t = observe();
  try {
    const desk = await open();
    const observed = await desk.read(id);
    if (!observed) return t.gone;
    const standards = await desk.standards(observed);
    if (standards) return { desk, observed, standards };
    const opened = observed.judgements.find(({ kind }) => kind === 'opened');
    return t.noFramework(opened?.kind === 'opened' ? opened.framework.id : '');
  } catch {
    return t.failed;
  }
}

type AroundProps = {
  readonly title: string;
  readonly observed?: Observed;
  readonly children: ComponentChildren;
};

function Around({ title, observed, children }: AroundProps): JSX.Element {
  const t = observe();
  return (
    <>
      <Bar
        title={title}
        tab={observed ? t.tab(title) : title}
        back={{ href: printRoute({ kind: 'observe', observation: null }), words: t.title }}
      >
        {observed && (
          <a class="quiet" href={printRoute({ kind: 'observed', observation: observed.id })}>
            {t.record}
          </a>
        )}
      </Bar>
      {children}
    </>
  );
}

function Desk({
  desk,
  observed,
  standards,
  again,
}: Found & { readonly again: () => void }): JSX.Element {
  const session = useSession(desk, observed, standards);
  const [line, setLine] = useState<number | null>(null);
  const [noting, setNoting] = useState(0);
  return (
    <main class="observe">
      <Problem session={session} again={again} />
      <div class="watch">
        <Now session={session} />
        <section class="card">
          <h2>{observe().transcript}</h2>
          <Transcript
            session={session}
            line={line}
            choose={setLine}
            note={() => setNoting(noting + 1)}
          />
          <LinePanel session={session} line={line} noting={noting} />
        </section>
      </div>
      <div class="write">
        <Criteria session={session} />
        <Narrative session={session} />
        <Questions session={session} />
        <Closing session={session} />
      </div>
    </main>
  );
}

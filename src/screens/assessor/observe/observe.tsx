import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { observe } from '../../../languages/en-GB/observe';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import { CommentsBack } from '../parts/comments-back';
import { CiteKeys } from './cite-keys';
import { Closing } from './closing';
import { Counts } from './counts';
import { Criteria } from './criteria';
import './observe.css';
import './write-up.css';
import type { Observed, Observing } from '../../../app/observation/observations';
import type { Standards } from '../../../app/observation/standards';
import { LinePanel } from './line-panel';
import { Narrative } from './narrative';
import { Now } from './now';
import { Problem } from './problem';
import { Questions } from './questions';
import { Transcript } from './transcript';
import { type Session, useSession } from './use-session';

type Props = {
  readonly open: () => Promise<Observing>;
  readonly observation: string;
};

type Found = {
  readonly observing: Observing;
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
      <Desk key={observed.judgements.length} {...found} again={() => setTimes(times + 1)} />
    </Around>
  );
}

/** The observation with all that belongs to it, or why there is none. */
async function find(open: Props['open'], id: string): Promise<Found | string> {
  const t = observe();
  try {
    const observing = await open();
    const observed = await observing.read(id);
    if (!observed) return t.gone;
    const standards = await observing.standards(observed);
    if (standards) return { observing, observed, standards };
    const opened = observed.judgements.find(({ kind }) => kind === 'opened');
    return t.noFramework(opened?.kind === 'opened' ? opened.framework.id : '');
  } catch (error) {
    report(error);
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
          <a
            class="quiet"
            aria-label={t.record}
            href={printRoute({ kind: 'observed', observation: observed.id })}
          >
            <span class="in-full">{t.record}</span>
            <span class="in-short">{t.recordShort}</span>
          </a>
        )}
      </Bar>
      {children}
    </>
  );
}

function Desk({
  observing,
  observed,
  standards,
  again,
}: Found & { readonly again: () => void }): JSX.Element {
  const session = useSession(observing, observed, standards);
  return (
    <main class="observe">
      <Now session={session} />
      <div class="desk-notices">
        <Problem session={session} again={again} />
        <CommentsBack judgements={session.judgements} people={observed.people} as="h2" />
      </div>
      <Watch session={session} />
      <div class="write">
        <Criteria session={session} />
        <Questions session={session} />
        <Narrative session={session} />
        <Closing session={session} />
      </div>
    </main>
  );
}

/** The conversation, one line of it chosen, and what is done with that line. */
function Watch({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const [line, setLine] = useState<number | null>(null);
  const [noting, setNoting] = useState(0);
  return (
    <section class="card watch">
      <div class="watch-head">
        <h2>{t.transcript}</h2>
        <Counts session={session} />
      </div>
      <Transcript
        session={session}
        line={line}
        choose={setLine}
        note={() => setNoting(noting + 1)}
      />
      {session.entries.length > 0 && !session.sealed && <CiteKeys session={session} line={line} />}
      <LinePanel session={session} line={line} noting={noting} />
    </section>
  );
}

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { storageTrouble } from '../../../app/attempt/storage-trouble';
import { organisationOf } from '../../../app/centre/centre-in-play';
import { presence } from '../../../app/people/who-is-here';
import { collegeLink } from '../../../languages/en-GB/college-link';
import { filesLink } from '../../../languages/en-GB/files-link';
import { learnLink } from '../../../languages/en-GB/learn-link';
import { play } from '../../../languages/en-GB/play';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { useCollege } from '../../kit/college-state';
import { Heading } from '../../kit/heading';
import { Mark } from '../../kit/icons';
import { LatePart } from '../../kit/late-part';
import { OrganisationMark } from '../../kit/organisation';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { useRetention } from '../retention/use-retention';
import { NewVersion } from './new-version';
import { PastAttempts } from './past-attempts';
import { ScenarioList } from './scenario-list';

type Props = {
  readonly cast: Cast;
  /** What was asked for and is not here, in a sentence. */
  readonly lost: string | null;
};

/** The first screen: what there is to play, and what has been played. */
export function Shelf({ cast, lost }: Props): JSX.Element {
  const t = play();
  const trouble = useAnswer(() => cast.stores.attempts.then(storageTrouble), 0);
  const organisation = useAnswer(
    () => cast.stores.attempts.then(organisationOf).catch(instead(null)),
    0,
  );
  const { isThere, person, brought } = useCollege(cast.college);
  const retained = useRetention(cast);
  const past = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <header class="hero">
        <Mark />
        <div>
          <Heading title="Composure" />
          <p>{t.lead}</p>
        </div>
        {isThere && !person && (
          <a class="quiet sign-in" href={printRoute({ kind: 'sign-in' })}>
            {collegeLink().signIn}
          </a>
        )}
        <nav class="ways">
          <a
            class="quiet"
            href={printRoute({ kind: 'learn', topic: null })}
            aria-label={learnLink().link}
          >
            {learnLink().short}
          </a>
          <a class="quiet" href={printRoute({ kind: 'progress' })} aria-label={t.yourProgress}>
            {t.progressShort}
          </a>
        </nav>
        <NewVersion offline={cast.offline} />
      </header>
      <main class="shelf">
        {lost && <p class="notice">{lost}</p>}
        {trouble && (
          <p class="notice" role="status">
            {trouble}
          </p>
        )}
        {retained && (
          <retained.Notice
            {...retained}
            whose="mine"
            see={() => {
              past.current?.focus();
              past.current?.scrollIntoView();
            }}
          />
        )}
        {presence().shared && (
          <LatePart
            load={() => import('../people/playing-as')}
            draw={({ PlayingAs }) => <PlayingAs cast={cast} />}
          />
        )}
        {person && (
          <div class="college-place">
            <LatePart
              load={() => import('../college/college-note')}
              draw={({ CollegeNote }) => <CollegeNote college={cast.college} />}
            />
          </div>
        )}
        <h2 class="unseen">{t.choose}</h2>
        <ScenarioList key={`brought ${brought}`} cast={cast} />
        <PastAttempts key={brought} cast={cast} heading={past} retained={retained} />
        <p class="own">
          <a class="quiet" href={printRoute({ kind: 'try', story: null })}>
            {t.tryOwn}
          </a>
          <a class="quiet" href={printRoute({ kind: 'files' })}>
            {filesLink().link}
          </a>
        </p>
        <p class="foot">
          <a href={printRoute({ kind: 'settings' })}>{play().settings}</a>
          <a href={printRoute({ kind: 'observe', observation: null })}>{play().desk}</a>
          <a href={printRoute({ kind: 'privacy' })}>{play().privacy}</a>
          <a href={printRoute({ kind: 'accessibility' })}>{play().accessibility}</a>
        </p>
        {organisation && <OrganisationMark {...organisation} />}
      </main>
    </>
  );
}

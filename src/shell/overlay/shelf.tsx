import type { JSX } from 'preact';
import { filesLink } from '../../words/files-link';
import { useAnswer } from './answer';
import type { Cast } from './cast';
import { Heading } from './heading';
import { Mark } from './icons';
import { PastAttempts } from './past-attempts';
import { printRoute } from './route';
import { ScenarioCard } from './scenario-card';

type Props = {
  readonly cast: Cast;
  /** What was asked for and is not here, in a sentence. */
  readonly lost: string | null;
};

/** The first screen: what there is to play, and what has been played. */
export function Shelf({ cast, lost }: Props): JSX.Element {
  const trouble = useAnswer(cast.storageTrouble, 0);
  return (
    <>
      <header class="hero">
        <Mark />
        <div>
          <Heading title="Composure" />
          <p>Practise difficult customer conversations, and see what your own words did.</p>
        </div>
      </header>
      <main class="shelf">
        {lost && <p class="notice">{lost}</p>}
        {trouble && (
          <p class="notice" role="status">
            {trouble}
          </p>
        )}
        <h2 class="unseen">Choose a scenario</h2>
        <ul class="cards" aria-label="Scenarios">
          {cast.shelf.map((item) => (
            <ScenarioCard key={item.scenario} item={item} />
          ))}
        </ul>
        <p class="own">
          <a class="quiet" href={printRoute({ kind: 'try', story: null })}>
            Try your own story
          </a>
          <span class="soft">Bring a scenario you wrote. It is checked and played right here.</span>
        </p>
        <PastAttempts cast={cast} />
        <p class="own">
          <a class="quiet" href={printRoute({ kind: 'files' })}>
            {filesLink().link}
          </a>
          <span class="soft">{filesLink().hint}</span>
        </p>
      </main>
    </>
  );
}

import type { JSX } from 'preact';
import type { Entry } from '../../../core/transcript/entries';
import { useAnswer } from '../answer';
import type { Cast } from '../cast';

type Props = {
  readonly cast: Cast;
  readonly scenario: string;
  /** Whose way through it is shown; null for none. */
  readonly entries: readonly Entry[] | null;
};

/** A scenario's story map, which is fetched when somebody first wants it. */
export function LateMap({ cast, scenario, entries }: Props): JSX.Element {
  const loaded = useAnswer(() => load(cast, scenario), scenario);
  if (loaded === 'missing') {
    return (
      <p class="notice" role="status">
        The map could not be loaded. Reload this page to try again.
      </p>
    );
  }
  if (!loaded) return <p aria-busy="true">Fetching the map …</p>;
  const { StoryMapView, map, scheme } = loaded;
  return <StoryMapView map={map} scheme={scheme} entries={entries} />;
}

async function load(cast: Cast, scenario: string) {
  try {
    const [{ StoryMapView }, drawn] = await Promise.all([
      import('./story-map-view'),
      cast.map(scenario),
    ]);
    return { StoryMapView, ...drawn };
  } catch {
    return 'missing' as const;
  }
}

import type { JSX } from 'preact';
import type { DrawnMap } from '../../../app/own-stories/own-check';
import type { Entry } from '../../../core/transcript/entries';
import { modes } from '../../../languages/en-GB/modes';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';

type Props = {
  /** Fetches the map, or null where it may not be seen now; called once. */
  readonly fetch: () => Promise<DrawnMap | null>;
  /** Whose way through it is shown; null for none. */
  readonly entries: readonly Entry[] | null;
  /** The language of the story. */
  readonly lang: string;
};

/** A scenario's story map, which is fetched when somebody first wants it. */
export function LateMap({ fetch, entries, lang }: Props): JSX.Element {
  const loaded = useAnswer(() => load(fetch), 0);
  if (loaded === 'missing') {
    return (
      <p class="notice" role="status">
        {play().mapSorry}
      </p>
    );
  }
  if (loaded === 'sealed') return <p class="notice">{modes().sealedMap}</p>;
  if (!loaded) return <p aria-busy="true">{play().mapFetching}</p>;
  const { StoryMapView, map, scheme } = loaded;
  return <StoryMapView map={map} scheme={scheme} entries={entries} lang={lang} />;
}

async function load(fetch: Props['fetch']) {
  try {
    const [{ StoryMapView }, drawn] = await Promise.all([import('./story-map-view'), fetch()]);
    return drawn ? { StoryMapView, ...drawn } : ('sealed' as const);
  } catch (error) {
    report(error);
    return 'missing' as const;
  }
}

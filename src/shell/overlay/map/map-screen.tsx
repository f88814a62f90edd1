import type { JSX } from 'preact';
import { Bar } from '../bar';
import type { Cast, ShelfItem } from '../cast';
import { LateMap } from './late-map';

type Props = { readonly cast: Cast; readonly item: ShelfItem };

/** The map of one scenario, for those who write, assess or teach with it. */
export function MapScreen({ cast, item }: Props): JSX.Element {
  return (
    <>
      <Bar title="Story map" tab={`Story map: ${item.title}`} />
      <main class="map-screen">
        <h2>{item.title}</h2>
        <p class="soft">
          Every decision, every reply and every end of this scenario. It gives all of them away:
          play first if you are here to learn.
        </p>
        <LateMap fetch={() => cast.map(item.scenario)} entries={null} />
      </main>
    </>
  );
}

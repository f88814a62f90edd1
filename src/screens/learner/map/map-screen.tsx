import type { JSX } from 'preact';
import type { ShelfItem } from '../../../core/story/header';
import { play } from '../../../languages/en-GB/play';
import { Bar } from '../../kit/bar';
import { languageOf } from '../../kit/content';
import type { Cast } from '../cast';
import { LateMap } from './late-map';
import { mapOf } from './map-of';

type Props = { readonly cast: Cast; readonly item: ShelfItem };

/** The map of one scenario, for those who write, assess or teach with it. */
export function MapScreen({ cast, item }: Props): JSX.Element {
  const t = play();
  return (
    <>
      <Bar title={t.map} tab={t.mapTab(item.title)} />
      <main class="map-screen">
        <h2 lang={languageOf(item)}>{item.title}</h2>
        <p class="soft">{t.mapHint}</p>
        <LateMap fetch={() => mapOf(cast, item.scenario)} entries={null} lang={languageOf(item)} />
      </main>
    </>
  );
}

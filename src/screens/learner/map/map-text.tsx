import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MapPlace } from '../../../core/map/story-map';
import { language } from '../../../languages/en-GB/language';
import { map } from '../../../languages/en-GB/map';
import type { Chart } from './chart';
import { PlaceWords } from './map-place';
import { asWords, nameLanguage, nameOf } from './map-words';

/** The same map in words: knot by knot, each place with its replies and where they lead. */
export function MapText({ chart }: { readonly chart: Chart }): JSX.Element {
  const base = useId();
  const idOf = (place: string): string => `${base}-${place}`;
  const go = (place: string): void => {
    const heading = document.getElementById(idOf(place));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="map-text">
      {knotsOf(chart.map.places).map(({ knot, places }) => (
        <section key={places[0]?.id} class={places.length > 1 ? 'several' : ''}>
          {places.length > 1 && (
            <h3 lang={chart.lang}>
              {knot === null ? (
                <span lang={language().code}>{map().beginning}</span>
              ) : (
                asWords(knot)
              )}
            </h3>
          )}
          {places.map((place) => (
            <Place
              key={place.id}
              place={place}
              chart={chart}
              Heading={places.length > 1 ? 'h4' : 'h3'}
              id={idOf(place.id)}
              go={go}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

type PlaceProps = {
  readonly place: MapPlace;
  readonly chart: Chart;
  readonly Heading: 'h3' | 'h4';
  readonly id: string;
  readonly go: (place: string) => void;
};

function Place({ place, chart, Heading, id, go }: PlaceProps): JSX.Element {
  const passed = chart.way && chart.way.stepsAt(place.id).length > 0;
  return (
    <article class={`map-place ${place.kind}${passed ? ' passed' : ''}`} aria-labelledby={id}>
      <Heading id={id} lang={nameLanguage(place, chart.lang)} tabIndex={-1}>
        {nameOf(place)}
      </Heading>
      <PlaceWords place={place} chart={chart} go={go} />
    </article>
  );
}

type Knot = { readonly knot: string | null; readonly places: readonly MapPlace[] };

/** Neighbours of one knot stand together. */
function knotsOf(places: readonly MapPlace[]): readonly Knot[] {
  const knots: Knot[] = [];
  for (const place of places) {
    const last = knots.at(-1);
    if (last && last.knot === place.knot) {
      knots[knots.length - 1] = { knot: last.knot, places: [...last.places, place] };
    } else {
      knots.push({ knot: place.knot, places: [place] });
    }
  }
  return knots;
}

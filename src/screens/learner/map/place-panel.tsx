import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { MapPlace } from '../../../core/map/story-map';
import type { Chart } from './chart';
import { PlaceWords } from './map-place';
import { nameLanguage, nameOf } from './map-words';

type Props = {
  readonly place: MapPlace;
  readonly chart: Chart;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly go: (id: string) => void;
};

/** All about the place that is looked at. Escape leads back to its card. */
export function PlacePanel({ place, chart, heading, go }: Props): JSX.Element {
  const name = useId();
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') go(place.id);
  };
  return (
    <section class="map-panel card" aria-labelledby={name} onKeyDown={leave}>
      <h3 id={name} lang={nameLanguage(place, chart.lang)} tabIndex={-1} ref={heading}>
        {nameOf(place)}
      </h3>
      <PlaceWords place={place} chart={chart} go={go} />
    </section>
  );
}

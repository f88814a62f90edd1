import type { JSX } from 'preact';
import type { useMapView } from './map-view';

type Props = {
  readonly view: ReturnType<typeof useMapView>;
  /** Whether cards are drawn with their replies, or by their names alone. */
  readonly whole: boolean;
  readonly setWhole: (whole: boolean) => void;
};

/** Nearer, further, all of it, and with or without the replies. */
export function ZoomTools({ view, whole, setWhole }: Props): JSX.Element {
  return (
    <fieldset class="map-zoom" aria-label="Zoom">
      <button type="button" class="quiet" aria-label="Zoom out" onClick={view.zoomOut}>
        −
      </button>
      <output class="soft">{Math.round(view.scale * 100)} %</output>
      <button type="button" class="quiet" aria-label="Zoom in" onClick={view.zoomIn}>
        +
      </button>
      <button type="button" class="quiet" onClick={view.fit}>
        Show all
      </button>
      <button type="button" class="quiet" aria-pressed={!whole} onClick={() => setWhole(!whole)}>
        Names only
      </button>
    </fieldset>
  );
}

import type { JSX } from 'preact';
import { map } from '../../../languages/en-GB/map';
import type { useMapView } from './map-view';

type Props = {
  readonly view: ReturnType<typeof useMapView>;
  /** Whether cards are drawn with their replies, or by their names alone. */
  readonly whole: boolean;
  readonly setWhole: (whole: boolean) => void;
};

/** Nearer, further, all of it, and with or without the replies. */
export function ZoomTools({ view, whole, setWhole }: Props): JSX.Element {
  const t = map();
  return (
    <fieldset class="map-zoom" aria-label={t.zoom}>
      <button type="button" class="quiet" aria-label={t.zoomOut} onClick={view.zoomOut}>
        −
      </button>
      <output class="soft">{t.percent(Math.round(view.scale * 100))}</output>
      <button type="button" class="quiet" aria-label={t.zoomIn} onClick={view.zoomIn}>
        +
      </button>
      <button type="button" class="quiet" onClick={view.fit}>
        {t.showAll}
      </button>
      <button type="button" class="quiet" aria-pressed={!whole} onClick={() => setWhole(!whole)}>
        {t.namesOnly}
      </button>
    </fieldset>
  );
}

import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { map } from '../../../languages/en-GB/map';
import { cardSize, nameSize } from './card-size';
import type { Chart } from './chart';
import { MapDrawing } from './map-drawing';
import { layOut } from './map-layout';
import { useMapView } from './map-view';
import { placeBy } from './map-walk';
import { PlacePanel } from './place-panel';
import { ZoomTools } from './zoom-tools';

/** The scale at which names alone can still be read. */
const LEGIBLE_NAMES = 0.75;

/** The map as a picture to walk about in, with a panel that says all of the place looked at. */
export function MapPicture({ chart }: { readonly chart: Chart }): JSX.Element {
  const [whole, setWhole] = useState(true);
  const layout = useMemo(() => layOut(chart, whole ? cardSize : nameSize), [chart, whole]);
  const { current, before, pick } = useCurrent(chart);
  const drawing = useRef<SVGSVGElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useMapView(layout, layout.boxes.get(current), whole ? 1 : LEGIBLE_NAMES);
  const go = (id: string): void => {
    pick(id);
    const box = layout.boxes.get(id);
    if (box) view.show(box);
    const card = drawing.current?.querySelector<SVGGElement>(`[data-place="${id}"]`);
    card?.focus({ preventScroll: true });
  };
  const read = (): void => heading.current?.focus();
  const onKey = walkKeys((key) => placeBy(key, current, before, chart, layout), go, read);
  const place = chart.map.places.find(({ id }) => id === current);
  const { scale } = view;
  return (
    <div class="map-picture">
      <ZoomTools view={view} whole={whole} setWhole={setWhole} />
      <section
        class="map-window"
        ref={view.window}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
        tabIndex={0}
        aria-label={map().picture}
        onKeyDown={zoomKeys(view)}
      >
        <MapDrawing {...{ chart, layout, drawing, scale, whole, current, pick, go, onKey }} />
      </section>
      {place && <PlacePanel place={place} chart={chart} heading={heading} go={go} />}
    </div>
  );
}

/** The place that is looked at, and the one that was before it. */
function useCurrent({ map }: Chart) {
  const [{ current, before }, set] = useState<{
    readonly current: string;
    readonly before: string | null;
  }>({ current: map.start ?? map.places[0]?.id ?? '', before: null });
  const pick = (id: string): void => {
    if (id !== current) set({ current: id, before: current });
  };
  return { current, before, pick };
}

/** Arrow keys lead on from a card; Enter and Space lead to what is said of it. */
function walkKeys(
  placeAt: (key: string) => string | null,
  go: (id: string) => void,
  read: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAt(event.key);
    const reads = event.key === 'Enter' || event.key === ' ';
    if (!reads && next === null && !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (reads) read();
    else if (next !== null) go(next);
  };
}

function zoomKeys(view: ReturnType<typeof useMapView>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') view.zoomIn();
    else if (event.key === '-') view.zoomOut();
    else if (event.key === '0') view.fit();
    else return;
    event.preventDefault();
  };
}

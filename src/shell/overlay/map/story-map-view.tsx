import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { StoryMap } from '../../../core/map/story-map';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';
import { type Chart, createChart } from './chart';
import './map.css';
import './map-drawing.css';
import { KIND_WORDS, type Kind, MarkSign } from './map-mark';
import { MapPicture } from './map-picture';
import { type MapTab, MapTabs, panelOf } from './map-tabs';
import { MapText } from './map-text';

type Props = {
  readonly map: StoryMap;
  readonly scheme: Scheme;
  /** Whose way through it is shown; null for none. */
  readonly entries: readonly Entry[] | null;
};

/** A story map, as a picture and as text. */
export function StoryMapView({ map, scheme, entries }: Props): JSX.Element {
  const chart = useMemo(() => createChart(map, scheme, entries), [map, scheme, entries]);
  const [tab, setTab] = useState<MapTab>('Picture');
  const base = useId();
  return (
    <div class="story-map">
      <Notes chart={chart} />
      <div class="map-head">
        <MapTabs base={base} tab={tab} setTab={setTab} />
        <Legend />
      </div>
      <div {...panelOf(base, 'Picture')} class="on-screen" hidden={tab !== 'Picture'}>
        <MapPicture chart={chart} />
      </div>
      <div {...panelOf(base, 'As text')} class="on-paper" hidden={tab !== 'As text'}>
        <MapText chart={chart} />
      </div>
    </div>
  );
}

/** What has to be known before the map can be trusted. */
function Notes({ chart: { map, way } }: { readonly chart: Chart }): JSX.Element {
  return (
    <>
      {map.unproved !== null && (
        <p class="notice">This map may not show everything: {map.unproved}.</p>
      )}
      {way && way.missing > 0 && (
        <p class="notice">
          {way.missing} of your {way.length} steps are not on this map: the story has changed since
          you played it.
        </p>
      )}
    </>
  );
}

const LEGEND: readonly Kind[] = ['earns', 'loses', 'critical', 'neither'];

function Legend(): JSX.Element {
  return (
    <ul class="map-legend" aria-label="What the marks mean">
      {LEGEND.map((kind) => (
        <li key={kind}>
          <MarkSign kind={kind} /> {KIND_WORDS[kind]}
        </li>
      ))}
    </ul>
  );
}

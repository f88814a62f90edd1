import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { StoryMap } from '../../../core/map/story-map';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';
import { map as words } from '../../../languages/en-GB/map';
import { BRITISH, Content, filled } from '../../kit/content';
import { type Chart, createChart } from './chart';
import './map.css';
import './map-drawing.css';
import { type Kind, MarkSign } from './map-mark';
import { MapPicture } from './map-picture';
import { type MapTab, MapTabs, panelOf } from './map-tabs';
import { MapText } from './map-text';

type Props = {
  readonly map: StoryMap;
  readonly scheme: Scheme;
  /** Whose way through it is shown; null for none. */
  readonly entries: readonly Entry[] | null;
  /** The language of the story. */
  readonly lang: string;
};

/** A story map, as a picture and as text. */
export function StoryMapView({ map, scheme, entries, lang }: Props): JSX.Element {
  const chart = useMemo(
    () => createChart(map, scheme, entries, lang),
    [map, scheme, entries, lang],
  );
  const [tab, setTab] = useState<MapTab>('picture');
  const base = useId();
  return (
    <div class="story-map">
      <Notes chart={chart} />
      <div class="map-head">
        <MapTabs base={base} tab={tab} setTab={setTab} />
        <Legend />
      </div>
      <div {...panelOf(base, 'picture')} class="on-screen" hidden={tab !== 'picture'}>
        <MapPicture chart={chart} />
      </div>
      <div {...panelOf(base, 'text')} class="on-paper" hidden={tab !== 'text'}>
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
        <p class="notice">
          {filled(words().unproved, <Content lang={BRITISH}>{map.unproved}</Content>)}
        </p>
      )}
      {way && way.missing > 0 && (
        <p class="notice">{words().stepsMissing(way.missing, way.length)}</p>
      )}
    </>
  );
}

const LEGEND: readonly Kind[] = ['earns', 'loses', 'critical', 'neither'];

function Legend(): JSX.Element {
  return (
    <ul class="map-legend" aria-label={words().legend}>
      {LEGEND.map((kind) => (
        <li key={kind}>
          <MarkSign kind={kind} /> {words().kind[kind]}
        </li>
      ))}
    </ul>
  );
}

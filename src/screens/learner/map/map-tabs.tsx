import type { JSX } from 'preact';
import { map } from '../../../languages/en-GB/map';

const TABS = ['picture', 'text'] as const;
export type MapTab = (typeof TABS)[number];

type Props = {
  /** What the ids of the tabs and panels begin with. */
  readonly base: string;
  readonly tab: MapTab;
  readonly setTab: (tab: MapTab) => void;
};

/** The two ways of reading a map; the arrow keys change between them. */
export function MapTabs({ base, tab, setTab }: Props): JSX.Element {
  const turn = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -TABS.length, End: TABS.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = Math.min(TABS.length - 1, Math.max(0, TABS.indexOf(tab) + by));
    const next = TABS[at] ?? tab;
    setTab(next);
    document.getElementById(tabId(base, next))?.focus();
  };
  return (
    <div class="map-tabs" role="tablist" aria-label={map().tabs}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(base, name)}
          aria-controls={panelOf(base, name).id}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => setTab(name)}
          onKeyDown={turn}
        >
          {map().tab[name]}
        </button>
      ))}
    </div>
  );
}

/** What makes an element the panel of a tab. */
export function panelOf(base: string, tab: MapTab) {
  const id = `${base}-panel-${TABS.indexOf(tab)}`;
  return { id, role: 'tabpanel', 'aria-labelledby': tabId(base, tab) } as const;
}

function tabId(base: string, tab: MapTab): string {
  return `${base}-tab-${TABS.indexOf(tab)}`;
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/transcript/entries';
import type { Cast } from './cast';
import { LateMap } from './map/late-map';
import { printRoute } from './route';

type Props = {
  readonly cast: Cast;
  readonly scenario: string;
  readonly entries: readonly Entry[];
};

/** The learner's own way among all there are. Nothing of it is fetched until it is wanted. */
export function DebriefMap({ cast, scenario, entries }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <section class="your-way card">
      <h2>Your way through the conversation</h2>
      <p>See the way you took on a map, with every other reply and where it would have led.</p>
      <div class="actions">
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the map' : 'Show the map'}
        </button>
        {!scenario.startsWith('own:') && (
          <a class="plain" href={printRoute({ kind: 'map', scenario })}>
            Open the map by itself
          </a>
        )}
      </div>
      {open && <LateMap fetch={() => cast.map(scenario)} entries={entries} />}
    </section>
  );
}

import type { JSX } from 'preact';
import type { ShelfItem } from './cast';
import { Icon } from './icons';
import { printRoute } from './route';
import { SETTING_WORDS } from './setting-words';

/** A scenario on the shelf: a link as large as the card, and in small print one to its map. */
export function ScenarioCard({ item }: { readonly item: ShelfItem }): JSX.Element {
  const { scenario, title, setting, customer, minutes, level } = item;
  const name = `scenario-${scenario}`;
  return (
    <li class={`card scenario ${setting}`}>
      <p class="where">
        <span class="place">
          <Icon name={setting} />
          {SETTING_WORDS[setting]}
        </span>
      </p>
      <h3>
        <a id={name} class="whole" href={printRoute({ kind: 'play', scenario, seed: null })}>
          {title}
        </a>
      </h3>
      <p>You meet {customer}.</p>
      <p class="soft">
        About {minutes} minutes · Level {level}
      </p>
      <p class="small-print">
        <a href={printRoute({ kind: 'map', scenario })} aria-describedby={name}>
          Story map, for assessors
        </a>
      </p>
    </li>
  );
}

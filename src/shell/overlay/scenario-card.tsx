import type { JSX } from 'preact';
import type { ShelfItem } from './cast';
import { Icon } from './icons';
import { printRoute } from './route';
import { SETTING_WORDS } from './setting-words';

/** A scenario on the shelf: one link, as large as the card. */
export function ScenarioCard({ item }: { readonly item: ShelfItem }): JSX.Element {
  const { scenario, title, setting, customer, minutes, level } = item;
  return (
    <li class={`card scenario ${setting}`}>
      <p class="where">
        <span class="place">
          <Icon name={setting} />
          {SETTING_WORDS[setting]}
        </span>
      </p>
      <h3>
        <a href={printRoute({ kind: 'play', scenario, seed: null })}>{title}</a>
      </h3>
      <p>You meet {customer}.</p>
      <p class="soft">
        About {minutes} minutes · Level {level}
      </p>
    </li>
  );
}

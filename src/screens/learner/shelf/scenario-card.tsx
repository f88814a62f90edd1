import type { JSX } from 'preact';
import type { ShelfItem } from '../../../core/story/header';
import { language } from '../../../languages/en-GB/language';
import { play } from '../../../languages/en-GB/play';
import { Content, filled, languageOf } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { printRoute } from '../../kit/route';

type Props = {
  readonly item: ShelfItem;
  /** The same story in other languages. */
  readonly others: readonly ShelfItem[];
};

/** A scenario on the shelf: a link as large as the card, and in small print one to its map. */
export function ScenarioCard({ item, others }: Props): JSX.Element {
  const t = play();
  const { scenario, title, setting, customer, minutes, level } = item;
  const name = `scenario-${scenario}`;
  const lang = languageOf(item);
  return (
    <li class={`card scenario ${setting}`}>
      <p class="where">
        <span class="place">
          <Icon name={setting} />
          {t.setting[setting]}
        </span>
      </p>
      <h3>
        <a id={name} class="whole" lang={lang} href={printRoute({ kind: 'play', scenario })}>
          {title}
        </a>
      </h3>
      <p>{filled(t.meet, <Content lang={lang}>{customer}</Content>)}</p>
      <p class="soft">{t.minutesAndLevel(minutes, level)}</p>
      <p class="small-print">
        {others.map((other) => (
          <OtherLanguage key={other.scenario} item={other} />
        ))}
        <a href={printRoute({ kind: 'map', scenario })} aria-describedby={name}>
          {t.mapLink}
        </a>
      </p>
    </li>
  );
}

/** The way to the same story in another language, whose name stands in that language. */
function OtherLanguage({ item }: { readonly item: ShelfItem }): JSX.Element {
  const lang = languageOf(item);
  // Not every browser knows what a language calls itself.
  const names = new Intl.DisplayNames([lang, language().code], { type: 'language' });
  const href = printRoute({ kind: 'play', scenario: item.scenario });
  return (
    <span class="other-language">
      {filled(
        play().alsoIn,
        <a hreflang={lang} href={href}>
          <Content lang={names.resolvedOptions().locale}>{names.of(lang)}</Content>
          <span class="unseen">
            : <Content lang={lang}>{item.title}</Content>
          </span>
        </a>,
      )}
    </span>
  );
}

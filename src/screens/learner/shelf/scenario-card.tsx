import type { JSX } from 'preact';
import type { Recommended } from '../../../core/progress/recommended';
import type { ShelfItem } from '../../../core/story/header';
import { briefing } from '../../../languages/en-GB/briefing';
import { language } from '../../../languages/en-GB/language';
import { play } from '../../../languages/en-GB/play';
import { shelf } from '../../../languages/en-GB/shelf';
import { BRITISH, Content, filled, languageOf } from '../../kit/content';
import { Face } from '../../kit/face';
import { printRoute } from '../../kit/route';
import type { Standing } from './standing';

/** Where a card stands: first, which is drawn larger, and whether and why it is recommended. */
export type Place = { readonly first: boolean; readonly why: Recommended['why'] | null };

type Props = {
  readonly item: ShelfItem;
  /** The same story in other languages. */
  readonly others: readonly ShelfItem[];
  readonly place: Place;
  /** Null where it was never played. */
  readonly standing: Standing | null;
};

/** A scenario on the shelf: a link as large as the card. */
export function ScenarioCard({ item, others, place, standing }: Props): JSX.Element {
  const { scenario, title, setting, customer, situation } = item;
  const lang = languageOf(item);
  const says = `about-${scenario}`;
  return (
    <li class={`card scenario ${setting}${place.first ? ' first' : ''}`}>
      <div class="where">
        <span class="unseen">{play().setting[setting]}. </span>
        <Face scenario={scenario} />
      </div>
      <div class="tells">
        <Badge place={place} open={standing?.kind === 'open'} />
        <h3>
          <a
            class="whole"
            lang={lang}
            href={printRoute({ kind: 'play', scenario })}
            aria-describedby={says}
          >
            {title}
          </a>
        </h3>
        <p id={says}>
          {situation ? (
            <span lang={lang}>{situation}</span>
          ) : (
            filled(briefing().meet, <Content lang={lang}>{customer}</Content>)
          )}
        </p>
        <Practises item={item} lang={lang} />
        <Came standing={standing} />
        {place.first && (
          <p class="go" aria-hidden="true">
            <span class="main">{standing?.kind === 'open' ? shelf().continue : shelf().play}</span>
          </p>
        )}
        {others.length > 0 && (
          <p class="small-print">
            {others.map((other) => (
              <OtherLanguage key={other.scenario} item={other} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

type BadgeProps = { readonly place: Place; readonly open: boolean };

/** Why it stands out, if it does. */
function Badge({ place: { first, why }, open }: BadgeProps): JSX.Element | null {
  const t = shelf();
  if (open) return <p class="why-here">{first ? t.goOn : t.notFinished}</p>;
  if (!why) return null;
  return (
    <p class="why-here">
      {why.kind === 'missed'
        ? filled(t.why.missed, <Content lang={BRITISH}>{why.point.title}</Content>)
        : t.why[why.kind]}
    </p>
  );
}

function Practises({
  item,
  lang,
}: {
  readonly item: ShelfItem;
  readonly lang: string;
}): JSX.Element {
  const { minutes, practises } = item;
  const [most] = practises;
  return (
    <p class="soft about">
      {most !== undefined && (
        <span class="chip">
          <span class="unseen">{shelf().practises} </span>
          <span lang={lang}>{most}</span>
        </span>
      )}
      <span>{shelf().minutes(minutes)}</span>
    </p>
  );
}

/** What came of it the last time. */
function Came({ standing }: { readonly standing: Standing | null }): JSX.Element | null {
  const t = shelf();
  if (standing?.kind !== 'played') return null;
  const { times, last } = standing;
  return (
    <p class="came">
      <b>{t.played(times)}</b>
      {last && (
        <>
          {last.ending !== null && <span>{t.endings[last.ending]}</span>}
          <span>{t.points(last.met, last.chances)}</span>
        </>
      )}
    </p>
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
        shelf().alsoIn,
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

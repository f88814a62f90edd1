import type { JSX } from 'preact';
import type { Reason, Suggestion } from '../../../core/progress/next-practice';
import type { Recommended } from '../../../core/progress/recommended';
import type { ShelfItem } from '../../../core/story/header';
import { storyOf } from '../../../core/transcript/scenario-name';
import { language } from '../../../languages/en-GB/language';
import { progress as words } from '../../../languages/en-GB/progress';
import { shelf } from '../../../shell/shipped/stories';
import { BRITISH, Content, filled, languageOf } from '../../kit/content';
import { Fold } from '../../kit/fold';
import { printRoute } from '../../kit/route';
import { cardsOf } from '../../kit/shelf-cards';

/** The one step to take now, before anything else: the scenario that the first screen recommends too. */
export function NextStep({ next }: { readonly next: Recommended | null }): JSX.Element {
  const t = words().next;
  const card = next && cardsOf(shelf(), language().code).find(({ item }) => isOf(item, next));
  return (
    <section class="card next-step">
      <h2>{t.step}</h2>
      {!next || !card ? (
        <p>{t.done}</p>
      ) : (
        <>
          <Why next={next} item={card.item} />
          <div class="actions">
            <a class="main" href={printRoute({ kind: 'play', scenario: card.item.scenario })}>
              {t.play(card.item.title)}
            </a>
            <a class="quiet" href={printRoute({ kind: 'drill', point: pointOf(next) })}>
              {t.drill}
            </a>
          </div>
        </>
      )}
    </section>
  );
}

function isOf({ scenario }: ShelfItem, next: Recommended): boolean {
  return storyOf(scenario) === next.scenario;
}

/** The id of the point that it is played for; null where it is for none in particular. */
function pointOf({ why }: Recommended): string | null {
  return why.kind === 'missed' ? why.point.id : null;
}

type WhyProps = { readonly next: Recommended; readonly item: ShelfItem };

/** What to play it for, and how. */
function Why({ next: { why }, item }: WhyProps): JSX.Element {
  const t = words().next;
  const lang = languageOf(item);
  if (why.kind !== 'missed') return <p>{t.because[why.kind]}</p>;
  return (
    <>
      <p>
        {filled(t.stepTo, <Content lang={lang}>{item.title}</Content>)}{' '}
        <b lang={BRITISH}>{why.point.title}</b>
        {': '}
        {t.reasons.again}.
      </p>
      <p lang={BRITISH}>{why.point.asks}</p>
      <p class="soft">{t.ways[why.stuck ? 'coached-first' : 'alone']}</p>
    </>
  );
}

/** What could be played after that: how, and which points it gives a chance at. */
export function NextPractice({
  next,
}: {
  readonly next: readonly Suggestion[];
}): JSX.Element | null {
  const t = words().next;
  if (next.length === 0) return null;
  return (
    <Fold title={t.title} hint={t.count(next.length)}>
      <ol class="practices">
        {next.map((one) => (
          <li key={one.scenario} class="card">
            <Practice suggestion={one} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function Practice({ suggestion }: { readonly suggestion: Suggestion }): JSX.Element {
  const t = words().next;
  const { scenario, title, way, reasons } = suggestion;
  return (
    <>
      <h3>{title}</h3>
      <p class="soft">{t.ways[way]}</p>
      <Reasons reasons={reasons} />
      <a class="quiet" href={printRoute({ kind: 'play', scenario })}>
        {t.play(title)}
      </a>
    </>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): JSX.Element {
  const t = words().next;
  return (
    <ul class="reasons">
      {reasons.map(({ point, kind, always }) => (
        <li key={point.id}>
          <b>{point.title}</b>
          <span class="soft">{t.reason(t.reasons[kind], always ? null : t.maybe)}</span>
          <span>{point.asks}</span>
        </li>
      ))}
    </ul>
  );
}

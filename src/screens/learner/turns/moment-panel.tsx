import type { ComponentChildren, JSX } from 'preact';
import { type ReplyReading, readReply } from '../../../core/debrief/reply-reading';
import type { Turn, TurningPoint } from '../../../core/debrief/turning-points';
import type { Scheme } from '../../../core/marking/scheme';
import { type Entry, modeOf } from '../../../core/transcript/entries';
import { turns as words } from '../../../languages/en-GB/turns';
import { BRITISH, languageOf } from '../../kit/content';
import { printRoute } from '../../kit/route';
import { FeelingsChange } from './feelings-change';
import { MomentExchange } from './moment-exchange';
import { OtherReplies } from './other-replies';
import { takenWords, titlesOf, turningWords } from './turn-words';

type Props = {
  readonly turn: Turn;
  /** How it turned the conversation; null for a reply that did not. */
  readonly point: TurningPoint | null;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly attempt: string;
  readonly name: string;
  /** The way to the moments before and after. */
  readonly children: ComponentChildren;
};

/** One moment in full: what was said, how it was taken, why, and what else could be tried. */
export function MomentPanel(props: Props): JSX.Element {
  const { turn, point, entries, scheme, attempt, name, children } = props;
  const t = words();
  const reading = readReply(turn, entries, scheme);
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <article class={`moment-panel ${point?.way ?? ''}`}>
      {children}
      <p class="turned" role="status">
        <span class="unseen">{t.reply(turn.number)}. </span>
        {point ? turningWords(point, name) : takenWords(turn)}
      </p>
      {point && <Aside point={point} reading={reading} />}
      <div class="halves">
        <div>
          <MomentExchange turn={turn} entries={entries} name={name} />
        </div>
        <div>
          <FeelingsChange turn={turn} name={name} />
          <Worth reading={reading} lang={turn.reply.why === undefined ? BRITISH : lang} />
        </div>
      </div>
      <OtherReplies reading={reading} lang={lang} />
      <p class="actions">
        {modeOf(entries) !== 'observation' && (
          <a class="main" href={printRoute({ kind: 'again', attempt, at: turn.offered })}>
            {t.again}
          </a>
        )}
        <a class="quiet" href={printRoute({ kind: 'replay', attempt, at: turn.offered })}>
          {t.playFrom}
        </a>
      </p>
    </article>
  );
}

type AsideProps = { readonly point: TurningPoint; readonly reading: ReplyReading };

/** Where feelings and marking disagree, which is said rather than left to be wondered at. */
function Aside({ point, reading }: AsideProps): JSX.Element | null {
  const t = words();
  if (point.way === 'at-a-price') return <p>{t.price(t.points(titlesOf(reading.lost)))}</p>;
  const sound = reading.lost.length === 0 && reading.earned.length > 0;
  return point.way === 'worse' && sound ? <p>{t.sound}</p> : null;
}

type WorthProps = { readonly reading: ReplyReading; readonly lang: string };

function Worth({ reading, lang }: WorthProps): JSX.Element {
  const t = words();
  const { shows, why, earned, lost } = reading;
  return (
    <>
      <h4>{t.showed}</h4>
      {shows.length === 0 && <p>{t.nothingShown}</p>}
      <ul class="shown">
        {shows.map((says) => (
          <li key={says} lang={BRITISH}>
            {says}
          </li>
        ))}
      </ul>
      {earned.length > 0 && (
        <p class="counted for">
          <b>{t.countedFor}:</b> {t.points(titlesOf(earned))}
        </p>
      )}
      {lost.length > 0 && (
        <p class="counted against">
          <b>{t.countedAgainst}:</b> {t.points(titlesOf(lost))}
        </p>
      )}
      {why && (
        <>
          <h4>{t.why}</h4>
          <p lang={lang}>{why}</p>
        </>
      )}
    </>
  );
}

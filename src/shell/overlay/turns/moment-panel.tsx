import type { JSX } from 'preact';
import type { Scheme } from '../../../core/marking/scheme';
import { type ReplyReading, readReply } from '../../../core/report/reply-reading';
import type { Turn, TurningPoint } from '../../../core/report/turning-points';
import { type Entry, modeOf } from '../../../core/transcript/entries';
import { turns as words } from '../../../words/turns';
import { printRoute } from '../route';
import { FeelingsChange } from './feelings-change';
import { MomentExchange } from './moment-exchange';
import { OtherReplies } from './other-replies';
import { eventWords, pointTitles, turningWords } from './turn-words';

type Props = {
  readonly turn: Turn;
  /** How it turned the conversation; null for a reply that did not. */
  readonly point: TurningPoint | null;
  /** How many replies there are in all. */
  readonly of: number;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly attempt: string;
  readonly name: string;
};

/** One moment in full: what was said, how it was taken, why, and what else could be tried. */
export function MomentPanel(props: Props): JSX.Element {
  const { turn, point, of, entries, scheme, attempt, name } = props;
  const t = words();
  const reading = readReply(turn, entries, scheme);
  const event = eventWords(turn);
  return (
    <article class={`moment-panel ${point?.way ?? ''}`}>
      <header>
        <h3>{t.replyOf(turn.number, of)}</h3>
        {point && <p class="way-badge">{t.way[point.way]}</p>}
      </header>
      {point && <p class="turned">{turningWords(point, name)}</p>}
      {point && <Aside point={point} reading={reading} />}
      <div class="halves">
        <div>
          <MomentExchange turn={turn} entries={entries} name={name} />
          {event && (
            <p class="soft">
              <b>{t.next}: </b>
              {t.nextMoved(event)}
            </p>
          )}
        </div>
        <div>
          <FeelingsChange turn={turn} name={name} />
          <Worth reading={reading} />
        </div>
      </div>
      <OtherReplies reading={reading} />
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
  if (point.way === 'at-a-price') return <p>{t.price(pointTitles(reading.lost))}</p>;
  const sound = reading.lost.length === 0 && reading.earned.length > 0;
  return point.way === 'worse' && sound ? <p>{t.sound}</p> : null;
}

function Worth({ reading }: { readonly reading: ReplyReading }): JSX.Element {
  const t = words();
  const { shows, why, earned, lost } = reading;
  return (
    <>
      <h4>{t.showed}</h4>
      {shows.length === 0 && <p>{t.nothingShown}</p>}
      <ul class="shown">
        {shows.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {earned.length > 0 && (
        <p class="counted for">
          <b>{t.countedFor}:</b> {pointTitles(earned)}
        </p>
      )}
      {lost.length > 0 && (
        <p class="counted against">
          <b>{t.countedAgainst}:</b> {pointTitles(lost)}
        </p>
      )}
      {why && (
        <>
          <h4>{t.why}</h4>
          <p>{why}</p>
        </>
      )}
    </>
  );
}

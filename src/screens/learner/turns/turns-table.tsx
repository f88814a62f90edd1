import type { JSX } from 'preact';
import type { Turn, TurningPoint } from '../../../core/debrief/turning-points';
import { turns as words } from '../../../languages/en-GB/turns';
import { eventWords, takenWords, turningWords } from './turn-words';

type Props = {
  readonly turns: readonly Turn[];
  readonly points: readonly TurningPoint[];
  readonly name: string;
  /** The language of the story. */
  readonly lang: string;
};

/** The picture as a table: for whoever reads rather than looks, and for paper. */
export function TurnsTable({ turns, points, name, lang }: Props): JSX.Element {
  const t = words();
  const { table } = t;
  return (
    <details class="turns-table">
      <summary>{table.summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="scroller" aria-label={table.caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.moment}</th>
              <th scope="col">{table.said}</th>
              <th scope="col">{t.anger}</th>
              <th scope="col">{t.trust}</th>
              <th scope="col">{table.happened}</th>
            </tr>
          </thead>
          <tbody>
            {turns.map((turn) => {
              const point = points.find((one) => one.turn.number === turn.number);
              return (
                <Row key={turn.number} turn={turn} point={point ?? null} name={name} lang={lang} />
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}

type RowProps = {
  readonly turn: Turn;
  readonly point: TurningPoint | null;
  readonly name: string;
  readonly lang: string;
};

function Row({ turn, point, name, lang }: RowProps): JSX.Element {
  const t = words();
  const { before, after, reply, number } = turn;
  const event = eventWords(turn);
  return (
    <tr class={point?.way}>
      <th scope="row">
        {t.reply(number)}
        {point && <span class="way">{t.way[point.way]}</span>}
      </th>
      <td lang={lang}>{reply.text}</td>
      <td>{t.table.from(before.anger, after.anger)}</td>
      <td>{t.table.from(before.trust, after.trust)}</td>
      <td>
        {point ? turningWords(point, name) : takenWords(turn)}
        {event && ` ${t.next(event)}.`}
      </td>
    </tr>
  );
}

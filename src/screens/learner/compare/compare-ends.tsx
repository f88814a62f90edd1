import type { JSX } from 'preact';
import type { KeptAttempt } from '../../../app/attempt/attempt';
import type { Comparison, Side } from '../../../core/debrief/compare';
import { playingOf } from '../../../core/debrief/playing';
import { trustLevel } from '../../../core/transcript/feelings';
import { dateWords } from '../../../languages/date-words';
import { compare as words } from '../../../languages/en-GB/compare';
import { Content, filled, languageOf } from '../../kit/content';
import { firstName } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { frustrationWord } from '../../kit/scene-words';
import { playedWords } from '../debrief/how-played';

/** An attempt with its id. */
export type Named = KeptAttempt & { readonly id: string };

type Props = { readonly both: readonly [Named, Named]; readonly compared: Comparison };

/** How each ended, and how the customer felt by then. */
export function CompareEnds({ both, compared }: Props): JSX.Element {
  const t = words();
  const [began] = both[0].entries;
  const name = began?.kind === 'began' ? firstName(began.customer) : '';
  const lang = languageOf(began?.kind === 'began' ? began : null);
  const [first, second] = [rowsOf(both[0], compared.first), rowsOf(both[1], compared.second)];
  return (
    <section>
      <h2>{filled(t.atTheEnd, <Content lang={lang}>{name}</Content>)}</h2>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <Column title={t.first} named={both[0]} />
            <Column title={t.second} named={both[1]} />
          </tr>
        </thead>
        <tbody>
          {first.map(([what, said], at) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{said}</td>
              <td>{second[at]?.[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ColumnProps = { readonly title: string; readonly named: Named };

function Column({ title, named }: ColumnProps): JSX.Element {
  const { id, startedAt } = named;
  return (
    <th scope="col">
      {title}
      <a href={printRoute({ kind: 'debrief', attempt: id })}>
        <span class="unseen">{words().debrief}</span> {dateWords(startedAt)}
      </a>
    </th>
  );
}

/** In words, as a person would say it: the numbers behind them mean nothing by themselves. */
function rowsOf(
  { entries }: Named,
  { feelings, ending }: Side,
): readonly (readonly [string, string])[] {
  const t = words();
  return [
    [t.played, playedWords(playingOf(entries))],
    [t.ending, t.endings[ending ?? 'none']],
    [t.frustration, feelings ? frustrationWord(feelings.anger) : t.unknown],
    [t.trust, feelings ? trustWord(feelings.trust) : t.unknown],
    [t.heard, feelings ? (feelings.heard ? t.yes : t.no) : t.unknown],
    [t.progress, feelings ? String(feelings.progress) : t.unknown],
  ];
}

/** How much somebody trusts, from 0 to 10, in a word. */
function trustWord(trust: number): string {
  return words().trustWords[trustLevel(trust)];
}

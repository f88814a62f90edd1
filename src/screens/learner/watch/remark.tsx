import type { JSX } from 'preact';
import { lastOffer } from '../../../core/transcript/entries';
import { watch } from '../../../languages/en-GB/watch';
import { BRITISH, Content, filled } from '../../kit/content';
import { printRoute } from '../../kit/route';
import type { Example } from './example';
import './watch.css';

type Props = Example & {
  /** The entry number that the play has got to. */
  readonly at: number;
};

/** What the coach says beside a good play: what it is, why the last reply works, and what to do then. */
export function Remark({ entries, readings, at }: Props): JSX.Element | null {
  const t = watch();
  const [began] = entries;
  if (entries[at]?.kind === 'ended' && began?.kind === 'began') {
    return (
      <div class="remark">
        <p>{t.end}</p>
        <a class="main" href={printRoute({ kind: 'play', scenario: began.scenario })}>
          {t.play}
        </a>
      </div>
    );
  }
  const shown = entries.slice(0, at + 1);
  const said = shown.findLastIndex(({ kind }) => kind === 'chose');
  const asked = lastOffer(shown);
  if (asked < 0) return <p class="remark">{t.begin}</p>;
  const reading = asked < said ? readings.get(said) : undefined;
  if (!reading) return null;
  return (
    <div class="remark">
      <h3>{t.why}</h3>
      {reading.shows.map((what) => (
        <p key={what}>
          <b>{filled(t.shows, <Content lang={BRITISH}>{what}</Content>)}</b>
        </p>
      ))}
      {reading.why !== '' && <p lang={BRITISH}>{reading.why}</p>}
    </div>
  );
}

import type { JSX } from 'preact';
import { decisionAt, exchangesTo } from '../../../core/transcript/playhead';
import { watch } from '../../../languages/en-GB/watch';
import { BRITISH, Content, filled, languageOf } from '../../kit/content';
import { printRoute } from '../../kit/route';
import { type Example, firstOf } from './example';
import './watch.css';

type Props = Example & {
  /** The entry number that the play has got to. */
  readonly at: number;
};

/** What stands below what the customer said: the question, then a good reply and why it works. */
export function GoodReply(props: Props): JSX.Element {
  const { entries, at } = props;
  const [began] = entries;
  if (began?.kind !== 'began') return <section class="next" />;
  if (entries[at]?.kind === 'chose') return <Given {...props} lang={languageOf(began)} />;
  if (entries[at]?.kind === 'offered') return <Asked {...props} lang={languageOf(began)} />;
  const t = watch();
  return (
    <section class="next good">
      <p>{t.end}</p>
      <a class="main" href={printRoute({ kind: 'play', scenario: began.scenario })}>
        {t.play}
      </a>
    </section>
  );
}

type Told = Props & { readonly lang: string };

/** Time to think: the replies are there for whoever wants to see them. */
function Asked({ entries, at, lang }: Told): JSX.Element {
  const t = watch();
  const replies = decisionAt(entries, at)?.replies ?? [];
  return (
    <section class="next good">
      {exchangesTo(entries, at) === 1 && <p class="soft">{t.begin}</p>}
      <h2>{t.ask}</h2>
      {/* By exchange, so that the next one begins closed. */}
      <details key={at}>
        <summary>{t.onOffer(replies.length)}</summary>
        <ul class="offered">
          {replies.map(({ text }) => (
            <li key={text}>
              <Content lang={lang}>{text}</Content>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Given({ entries, readings, at, lang }: Told): JSX.Element {
  const t = watch();
  const decision = decisionAt(entries, at);
  const reading = readings.get(at);
  return (
    <section class="next good">
      <h2>{t.said}</h2>
      <p class="given">
        <Content lang={lang}>{decision?.replies[decision.chosen ?? -1]?.text ?? ''}</Content>
      </p>
      <div class="remark">
        <h3>{t.why}</h3>
        <p>
          <b>{filled(t.shows, <Content lang={BRITISH}>{firstOf(reading)}</Content>)}</b>
        </p>
        {reading && reading.why !== '' && <p lang={BRITISH}>{reading.why}</p>}
      </div>
    </section>
  );
}

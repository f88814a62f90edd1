import type { JSX } from 'preact';
import type { Decision } from '../../../core/transcript/playhead';
import { replay } from '../../../languages/en-GB/replay';
import { Content } from '../../kit/content';
import { Icon } from '../../kit/icons';

type Props = {
  readonly decision: Decision | null;
  /** The language of its replies. */
  readonly lang: string;
};

/** What could be said at the last decision, and what was. */
export function DecisionPanel({ decision, lang }: Props): JSX.Element {
  const t = replay();
  return (
    <section class="next">
      <h2>{t.onOffer}</h2>
      {!decision && <p class="soft">{t.nothingYet}</p>}
      <ul class="offered">
        {decision?.replies.map(({ text }, at) => (
          <li key={text} class={at === decision.chosen ? 'chosen' : undefined}>
            {at === decision.chosen && (
              <b>
                <Icon name="met" /> {t.chosen}
              </b>
            )}
            <Content lang={lang}>{text}</Content>
          </li>
        ))}
      </ul>
    </section>
  );
}

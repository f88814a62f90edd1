import type { JSX } from 'preact';
import type { Finding } from '../../../core/debrief/debrief';
import type { Picked } from '../../../core/debrief/lesson';
import type { Reading } from '../../../core/debrief/reading';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { BRITISH, languageOf, Quoted } from '../../kit/content';
import { doneWords, whyLanguage } from './moment-item';
import { MomentLinks, PickedMoment } from './picked-moment';

type Props = {
  readonly reading: Reading;
  readonly entries: readonly Entry[];
  readonly attempt: string;
  /** The customer's first name. */
  readonly name: string;
};

/** The one thing to do better, with its moment, and the one thing to keep. */
export function LessonCards(props: Props): JSX.Element {
  const { reading, entries } = props;
  const { mattered, workOn, kept } = reading;
  const [first, ...others] = workOn;
  return (
    <>
      {first && (
        <section class={`lesson card ${first.critical ? 'lost' : 'not-yet'}`}>
          <div>
            <p class="eyebrow">{debrief().better}</p>
            <h2 lang={BRITISH}>{first.point.title}</h2>
            <p class="asks" lang={BRITISH}>
              {first.point.asks}
            </p>
            {first.critical && <p class="soft">{debrief().criticalFirst}</p>}
          </div>
          {mattered && <PickedMoment {...props} picked={mattered} />}
          {mattered && <MomentLinks {...props} picked={mattered} />}
        </section>
      )}
      {!first && kept && <Best {...props} kept={kept} />}
      <div class="besides">
        {first && kept && <KeptCard kept={kept} entries={entries} />}
        {others.length > 0 && <Others findings={others} />}
      </div>
    </>
  );
}

/** Where nothing was lost: the reply that did most for it. */
function Best({ kept, ...about }: Props & { readonly kept: Picked }): JSX.Element {
  return (
    <section class="lesson card met">
      <div>
        <p class="eyebrow">{debrief().keep}</p>
        <h2 lang={BRITISH}>{kept.moment.shows.join('; ')}</h2>
        <p>{debrief().allMet}</p>
      </div>
      <PickedMoment {...about} picked={kept} />
      <MomentLinks {...about} picked={kept} />
    </section>
  );
}

type KeptProps = { readonly kept: Picked; readonly entries: readonly Entry[] };

function KeptCard({ kept: { moment }, entries }: KeptProps): JSX.Element {
  const t = debrief();
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <section class="keep card met">
      <h2>{t.keep}</h2>
      <p lang={BRITISH}>
        <b>{moment.shows.join('; ')}</b>
      </p>
      {moment.said !== null ? (
        <p class="speech mine">
          <b>{t.youSaid}</b> <Quoted lang={lang}>{moment.said}</Quoted>
        </p>
      ) : (
        <p>{doneWords(moment.source, moment.effect)}</p>
      )}
      {moment.why && <p lang={whyLanguage({ moment, entries })}>{moment.why}</p>}
    </section>
  );
}

/** What else to work on: all else that was critical, or one thing more. */
function Others({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const t = debrief();
  return (
    <section class="others card">
      <h2>{t.afterThat}</h2>
      <ul>
        {findings.map(({ point, critical }) => (
          <li key={point.id}>
            <b lang={BRITISH}>{point.title}</b>
            {critical && <span class="critical-word"> · {t.criticalWord}</span>}
            <span lang={BRITISH}>{point.asks}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { Drilled } from '../../../app/attempt/drills';
import type { DrillAnswer as Answer } from '../../../core/progress/drill';
import { drill } from '../../../languages/en-GB/drill';
import { BRITISH, languageOf, Quoted } from '../../kit/content';
import { useFocusEachTurn } from '../../kit/focus';
import { linesOf } from '../../kit/lines';
import { Said } from '../../kit/said';

type Props = { readonly step: Drilled; readonly choice: number; readonly answer: Answer };

/** What a reply was worth, and what a stronger one does. It takes the focus, and so is read out once. */
export function DrillAnswer({ step, choice, answer }: Props): JSX.Element {
  const t = drill();
  const id = useId();
  const panel = useFocusEachTurn<HTMLElement>(0, true);
  useLayoutEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  const { moment, entries } = step;
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  const said = moment.turn.replies[choice];
  const answered =
    said === moment.turn.reply
      ? linesOf(entries).find(({ at }) => at === moment.turn.answer)
      : undefined;
  return (
    <section
      class={`drill-answer ${answer.strong ? 'met' : 'not-yet'}`}
      tabIndex={-1}
      ref={panel}
      aria-labelledby={`${id}-verdict`}
      aria-describedby={`${id}-why`}
    >
      <p class="speech mine">
        <b>{t.youSaid}</b> <Quoted lang={lang}>{said?.text}</Quoted>
      </p>
      {answered && (
        <p class="speech">
          <Said {...answered} />
        </p>
      )}
      <h3 id={`${id}-verdict`}>{answer.strong ? t.strong : t.weaker}</h3>
      <div id={`${id}-why`} class="why">
        {answer.shows.length > 0 && (
          <p lang={BRITISH}>
            <b>{answer.shows.join('; ')}</b>
          </p>
        )}
        {answer.why !== '' && <p lang={said?.why === undefined ? BRITISH : lang}>{answer.why}</p>}
        {answer.stronger && (
          <>
            <h4>{t.stronger}</h4>
            <p class="speech better">
              <Quoted lang={lang}>{answer.stronger.text}</Quoted>
            </p>
            {answer.stronger.why !== '' && <p lang={BRITISH}>{answer.stronger.why}</p>}
          </>
        )}
      </div>
    </section>
  );
}

import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Drilled } from '../../../app/attempt/drills';
import { drillAnswer, soFar } from '../../../core/progress/drill';
import type { Entry } from '../../../core/transcript/entries';
import { sceneAt } from '../../../core/transcript/scene';
import { createDice, shuffled } from '../../../core/transcript/shuffle';
import { drill } from '../../../languages/en-GB/drill';
import { shelfItem } from '../../../shell/shipped/stories';
import { BRITISH, Content, filled, languageOf } from '../../kit/content';
import { firstName, type Line, linesOf } from '../../kit/lines';
import { Said } from '../../kit/said';
import { sceneWords } from '../../kit/scene-words';
import { Replies } from '../play/replies';
import { DrillAnswer } from './drill-answer';

type Props = {
  readonly step: Drilled;
  /** Which of the moments it is, in words. */
  readonly place: string;
  readonly seed: number;
  readonly takesFocus: boolean;
  /** What leads on from here, in words. */
  readonly onward: string;
  readonly next: () => void;
};

/** One moment: what is going on, what was said, the replies, and then what they are worth. */
export function DrillMoment(props: Props): JSX.Element {
  const { step, place, seed, takesFocus, onward, next } = props;
  const { moment, entries, scheme } = step;
  const about = useId();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) section.current?.scrollIntoView();
  }, []);
  const [choice, setChoice] = useState<number | null>(null);
  const order = useMemo(() => shuffled([...moment.turn.replies.keys()], createDice(seed)), [seed]);
  const replies = order.flatMap((at) => moment.turn.replies[at] ?? []);
  const answer = choice === null ? null : drillAnswer(step, entries, choice, scheme);
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <section class="card moment" aria-label={place} ref={section}>
      <div id={about} class="going-on">
        <GoingOn step={step} place={place} />
      </div>
      {answer === null || choice === null ? (
        <Replies
          replies={replies}
          lang={lang}
          turn={0}
          given={null}
          takesFocus={takesFocus}
          opening={about}
          choose={async (at) => setChoice(order[at] ?? null)}
        />
      ) : (
        <>
          <DrillAnswer step={step} choice={choice} answer={answer} />
          <button type="button" class="main" onClick={next}>
            {onward}
          </button>
        </>
      )}
    </section>
  );
}

type GoingOnProps = { readonly step: Drilled; readonly place: string };

/** Where this is, what it practises, and what was said since the reply before it. */
function GoingOn({ step: { moment, entries, about }, place }: GoingOnProps): JSX.Element | null {
  const t = drill();
  const [began] = entries;
  if (began?.kind !== 'began') return null;
  const lang = languageOf(began);
  const item = shelfItem(began.scenario);
  return (
    <>
      <h2>{place}</h2>
      <p class="soft">
        {filled(t.from, <Content lang={lang}>{began.title}</Content>)} · {t.practises}{' '}
        <b lang={BRITISH}>{about.title}</b>
      </p>
      <p>
        {item?.situation && <span lang={lang}>{item.situation} </span>}
        {filled(t.youAre, <Content lang={lang}>{began.role}</Content>)}{' '}
        {filled(
          t.soFar[soFar(entries, moment.turn.offered)],
          <Content lang={lang}>{firstName(began.customer)}</Content>,
        )}
      </p>
      <div class="heard">
        {linesBefore(entries, moment.turn.offered).map((line) => (
          <p key={line.at} class={line.voice === 'narration' ? 'told' : `speech ${mine(line)}`}>
            <Said {...line} />
          </p>
        ))}
      </div>
      <p class="soft">{sceneWords(sceneAt(entries, moment.turn.offered))}.</p>
    </>
  );
}

function mine({ voice }: Line): string {
  return voice === 'you' ? 'mine' : '';
}

/** What the learner would have said last, and what came of it. */
function linesBefore(entries: readonly Entry[], offered: number): readonly Line[] {
  const before = linesOf(entries.slice(0, offered));
  const from = before.findLastIndex(({ voice }) => voice === 'you');
  return before.slice(Math.max(0, from));
}

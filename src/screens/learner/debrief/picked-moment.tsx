import type { JSX } from 'preact';
import type { Picked } from '../../../core/debrief/lesson';
import { type Entry, modeOf } from '../../../core/transcript/entries';
import { wordsAt } from '../../../core/transcript/own-words';
import { debrief } from '../../../languages/en-GB/debrief';
import { turns } from '../../../languages/en-GB/turns';
import { languageOf, Quoted } from '../../kit/content';
import { linesOf } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { Said } from '../../kit/said';
import { takenWords, turningWords } from '../turns/turn-words';
import { doneWords, whyLanguage } from './moment-item';

type Props = {
  readonly picked: Picked;
  readonly entries: readonly Entry[];
  readonly attempt: string;
  /** The customer's first name. */
  readonly name: string;
};

/** The moment that mattered most: what was said, what was felt, what would have been stronger. */
export function PickedMoment(props: Props): JSX.Element {
  return (
    <div class="picked">
      <h3>{debrief().mattered}</h3>
      <div class="sides">
        <Exchange {...props} />
        <Stronger {...props} />
      </div>
    </div>
  );
}

/** The way into that moment once more, and to where it stands in the conversation. */
export function MomentLinks({
  picked: { turn, moment, finding },
  entries,
  attempt,
}: Props): JSX.Element {
  return (
    <p class="actions screen-only">
      {turn && moment.effect !== 'earned' && modeOf(entries) !== 'observation' && (
        <a class="main" href={printRoute({ kind: 'again', attempt, at: turn.offered })}>
          {turns().again}
        </a>
      )}
      {moment.effect !== 'earned' && (
        <a class="quiet" href={printRoute({ kind: 'drill', point: finding.point.id })}>
          {debrief().drill}
        </a>
      )}
      {moment.line !== null && (
        <a class="plain" href={printRoute({ kind: 'debrief', attempt, line: moment.line })}>
          {debrief().seeConversation}
        </a>
      )}
    </p>
  );
}

/** What was heard, what was said to it, and how that was taken. */
function Exchange({ picked, entries, name }: Props): JSX.Element {
  const { moment, turn, point } = picked;
  const lines = linesOf(entries);
  const before = lines.findLast(({ at, voice }) => at < moment.entry && voice !== 'narration');
  const said = lines.find(({ at }) => at === moment.entry);
  const own = turn && wordsAt(entries, turn.offered);
  const answer = lines.find(({ at }) => at === turn?.answer);
  const moved =
    turn && (turn.before.anger !== turn.after.anger || turn.before.trust !== turn.after.trust);
  return (
    <div class="exchanged">
      {turn && before && before.voice !== 'you' && (
        <p class="speech">
          <Said {...before} />
        </p>
      )}
      {own && (
        <p class="speech mine">
          <b>{debrief().firstWords}</b> <Quoted lang="">{own.text}</Quoted>
        </p>
      )}
      {said ? (
        <p class="speech mine">
          <Said {...said} />
        </p>
      ) : (
        <p>
          <b>{doneWords(moment.source, moment.effect)}</b>
        </p>
      )}
      {answer && (
        <p class="speech">
          <Said {...answer} />
        </p>
      )}
      {turn && moved && <p class="felt">{point ? turningWords(point, name) : takenWords(turn)}</p>}
    </div>
  );
}

/** Why it went wrong, and what was on offer instead. */
function Stronger({ picked, entries }: Props): JSX.Element {
  const { moment, stronger } = picked;
  const t = debrief();
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <div class="better-way">
      {moment.why && (
        <>
          <h4>{t.why}</h4>
          <p lang={whyLanguage({ moment, entries })}>{moment.why}</p>
        </>
      )}
      {stronger !== null && (
        <>
          <h4>{t.stronger}</h4>
          <p class="speech better">
            <Quoted lang={lang}>{stronger}</Quoted>
          </p>
        </>
      )}
    </div>
  );
}

import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { PastAttempt } from '../../../app/attempt/attempt';
import { isOwn } from '../../../core/transcript/scenario-name';
import { dateWords } from '../../../languages/date-words';
import { play } from '../../../languages/en-GB/play';
import { shelfItem } from '../../../shell/shipped/stories';
import { useAnswer } from '../../kit/answer';
import { Content, filled, languageOf } from '../../kit/content';
import { DeleteDialog } from '../../kit/delete-dialog';
import { printRoute } from '../../kit/route';
import { RowBoundary } from '../../kit/row-boundary';
import type { Cast } from '../cast';
import type { Retained } from '../retention/use-retention';
import { saveAttempt } from '../save-attempt';

type Props = {
  readonly cast: Cast;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What becomes of them by their age; it comes late. */
  readonly retained: Retained | null;
};

/** The learner's own attempts, newest first: to go on with, read again, keep or delete. */
export function PastAttempts({ cast, heading, retained }: Props): JSX.Element | null {
  const t = play();
  const [removed, setRemoved] = useState(0);
  const [doomed, setDoomed] = useState<PastAttempt | null>(null);
  const past = useAnswer(cast.attempts.past, `${removed} ${retained?.deleted ?? 0}`);
  if (!past || (past.length === 0 && removed === 0)) return null;
  const newest = [...past].sort((a, b) => b.startedAt - a.startedAt);
  const remove = async (attempt: PastAttempt): Promise<void> => {
    await cast.attempts.remove(attempt.id);
    setRemoved(removed + 1);
    // The button that was pressed is gone with its attempt.
    heading.current?.focus();
  };
  return (
    <section class="past">
      <div class="past-top">
        <h2 tabIndex={-1} ref={heading}>
          {t.attempts}
        </h2>
      </div>
      {past.length === 0 && <p>{t.noneKept}</p>}
      <ul class="attempts" aria-label={t.attempts}>
        {newest.map((attempt) => (
          <RowBoundary key={attempt.id} remove={() => void remove(attempt)}>
            <Attempt
              attempt={attempt}
              lang={langOf(attempt)}
              retained={retained}
              current={attempt === newest.find((one) => isOpen(one, attempt.scenario))}
              save={() => void saveAttempt(cast, attempt.id)}
              remove={() => setDoomed(attempt)}
            />
          </RowBoundary>
        ))}
      </ul>
      {doomed && (
        <DeleteDialog
          title={t.deleteAttempt}
          remove={() => remove(doomed)}
          onClose={() => setDoomed(null)}
        >
          {filled(
            (title) => t.deleteAttemptHint(title, dateWords(doomed.startedAt)),
            <Content lang={langOf(doomed)}>{doomed.title}</Content>,
          )}
        </DeleteDialog>
      )}
    </section>
  );
}

/** The language of an attempt's title; that of a story of one's own is not known. */
function langOf({ scenario }: PastAttempt): string {
  if (isOwn(scenario)) return '';
  return languageOf(shelfItem(scenario));
}

function isOpen(attempt: PastAttempt, scenario: string): boolean {
  return attempt.open && attempt.scenario === scenario;
}

type AttemptProps = {
  readonly attempt: PastAttempt;
  readonly lang: string;
  readonly retained: Retained | null;
  /** Whether playing this scenario goes on with this attempt. */
  readonly current: boolean;
  readonly save: () => void;
  readonly remove: () => void;
};

function Attempt({ attempt, lang, retained, current, save, remove }: AttemptProps): JSX.Element {
  const t = play();
  const { id, scenario, title, startedAt, finished } = attempt;
  const when = dateWords(startedAt);
  const which = (
    <span class="unseen">
      {' '}
      <Content lang={lang}>{`${title}, `}</Content>
      {when}
    </span>
  );
  return (
    <li>
      <p>
        <b lang={lang}>{title}</b>
        <span class="soft">{finished ? t.finished(when) : t.unfinished(when)}</span>
        {retained && <retained.KeepingOf {...retained} attempt={id} which={which} />}
      </p>
      <div class="actions">
        <a
          class="quiet"
          href={printRoute(current ? { kind: 'play', scenario } : { kind: 'debrief', attempt: id })}
        >
          {current ? t.continue : t.debrief}
          {which}
        </a>
        {finished && (
          <a class="plain" href={printRoute({ kind: 'reflect', attempt: id })}>
            {play().writeAboutIt}
            {which}
          </a>
        )}
        <button type="button" class="plain" onClick={save}>
          {t.saveFile}
          {which}
        </button>
        <button type="button" class="plain" onClick={remove}>
          {t.delete}
          {which}
        </button>
      </div>
    </li>
  );
}

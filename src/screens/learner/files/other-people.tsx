import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verification } from '../../../app/attempt/own-player';
import type { AttemptFiles, KeptLearner } from '../../../app/files/attempt-files';
import type { FiledAttempt } from '../../../app/files/receive-attempt';
import { dateWords } from '../../../languages/date-words';
import { files as words } from '../../../languages/en-GB/files';
import { printRoute } from '../../kit/route';
import { StateMark } from '../../kit/state-mark';
import { verificationWords, whoseWords } from '../../kit/verification-words';
import type { Retained } from '../retention/use-retention';
import { EraseDialog } from './erase-dialog';
import { lookOf } from './received-list';
import { useSaving } from './save-all';

/** More than these are shown on request: a list of a thousand would keep the page busy. */
const FIRST = 50;

type Props = {
  readonly files: AttemptFiles;
  readonly learners: readonly KeptLearner[];
  /** What becomes of their attempts by their age; it comes late. */
  readonly retained: Retained | null;
  readonly changed: () => void;
};

/** Everybody else whose attempts are kept here: to read, to save and to erase. */
export function OtherPeople({ files, learners, retained, changed }: Props): JSX.Element {
  const t = words().others;
  const [doomed, setDoomed] = useState<KeptLearner | null>(null);
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p class="soft">{t.lead}</p>
      <ul class="people" aria-label={t.list}>
        {learners.slice(0, all ? undefined : FIRST).map((learner) => (
          <Person
            key={learner.id}
            files={files}
            learner={learner}
            retained={retained}
            erase={() => setDoomed(learner)}
          />
        ))}
      </ul>
      {!all && learners.length > FIRST && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t.more(learners.length - FIRST)}
        </button>
      )}
      {doomed && (
        <EraseDialog
          files={files}
          doomed={{ kind: 'other', learner: doomed }}
          onClose={() => setDoomed(null)}
          erased={() => {
            changed();
            // The button that was pressed is gone with its person.
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}

type PersonProps = {
  readonly files: AttemptFiles;
  readonly learner: KeptLearner;
  readonly retained: Retained | null;
  readonly erase: () => void;
};

function Person({ files, learner, retained, erase }: PersonProps): JSX.Element {
  const t = words();
  const [open, setOpen] = useState(false);
  const { notice, save } = useSaving(files);
  const { id, code, name, attempts } = learner;
  const who = <span class="unseen">{` ${whoseWords(learner)}`}</span>;
  return (
    <li class="card">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {code}
          <span class="soft">
            {` ${name === '' ? t.others.nobody : name} · ${t.attempts(attempts.length)}`}
          </span>
        </summary>
        {open && <TheirAttempts files={files} attempts={attempts} retained={retained} />}
        <div class="actions">
          <button type="button" class="plain" onClick={() => save({ kind: 'learner', id })}>
            {t.others.save}
            {who}
          </button>
          <button type="button" class="plain" onClick={erase}>
            {t.others.erase}
            {who}
          </button>
          <p role="status">{notice}</p>
        </div>
      </details>
    </li>
  );
}

type TheirsProps = {
  readonly files: AttemptFiles;
  readonly attempts: readonly FiledAttempt[];
  readonly retained: Retained | null;
};

function TheirAttempts({ files, attempts, retained }: TheirsProps): JSX.Element {
  const t = words();
  const states = useVerifications(files, attempts);
  return (
    <ul class="received">
      {attempts.map(({ id, title, startedAt }) => {
        const state = states.get(id);
        return (
          <li key={id}>
            <p>
              <a href={printRoute({ kind: 'debrief', attempt: id })}>{title}</a>
              <span class="soft">{dateWords(startedAt)}</span>
            </p>
            <p>
              {state ? (
                <>
                  <StateMark look={lookOf(state)}>{t.states[state.kind]}</StateMark>{' '}
                  {verificationWords(state)}
                </>
              ) : (
                t.checking
              )}
            </p>
            {retained && (
              <retained.KeepingOf
                {...retained}
                attempt={id}
                which={` ${title}, ${dateWords(startedAt)}`}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What comes of playing each attempt again, one after the other. */
function useVerifications(
  files: AttemptFiles,
  attempts: readonly FiledAttempt[],
): ReadonlyMap<string, Verification> {
  const [states, setStates] = useState<ReadonlyMap<string, Verification>>(new Map());
  useEffect(() => {
    let gone = false;
    const work = async (): Promise<void> => {
      for (const { id } of attempts) {
        if (gone) return;
        const { verification } = await files.about(id);
        setStates((known) => new Map([...known, [id, verification]]));
      }
    };
    void work();
    return () => {
      gone = true;
    };
  }, [attempts]);
  return states;
}

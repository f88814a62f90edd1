import type { JSX } from 'preact';
import type { ClassAttempt } from '../../../core/class/class-attempt';
import { dateWords } from '../../../languages/date-words';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { AttemptTable } from '../../kit/attempt-table';

type Props = { readonly attempts: readonly ClassAttempt[] };

/** Every finished attempt of one learner, the newest first. */
export function LearnerAttempts({ attempts }: Props): JSX.Element {
  const t = words().person;
  const { when, scenario, played, outcome, debrief } = t.columns;
  const newest = attempts.toSorted((a, b) => b.startedAt - a.startedAt);
  return (
    <section class="card class-part">
      <h2>{t.attempts}</h2>
      {newest.length === 0 && <p class="soft">{t.noAttempts}</p>}
      {newest.length > 0 && (
        <AttemptTable
          name={t.attempts}
          heads={[when, scenario, played, outcome]}
          link={{ head: debrief, words: t.debrief }}
          rows={newest.map(rowOf)}
        />
      )}
    </section>
  );
}

function rowOf({ id, startedAt, title, help, outcomes }: ClassAttempt) {
  const t = words().person;
  const when = dateWords(startedAt);
  const of = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  const points = t.sum(of('met'), of('not-yet'));
  return {
    attempt: id,
    cells: [when, title, t.helps[help], points],
    of: t.debriefOf(title, when),
  };
}

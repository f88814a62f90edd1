import type { JSX } from 'preact';
import type { ClassReading } from '../../../app/class/class-reading';
import type { Classroom } from '../../../app/class/classroom';
import { dateWords } from '../../../languages/date-words';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import './class.css';
import { LearnerAttempts } from './learner-attempts';
import { LearnerData } from './learner-data';
import { LearnerPoints } from './learner-points';
import { useReading } from './reading';

type Props = { readonly classroom: Classroom; readonly learner: string };

/** What one learner of a class has done: attempts, observations, and outcomes by point. */
export function LearnerScreen({ classroom, learner }: Props): JSX.Element {
  const t = words();
  const reading = useReading(classroom, learner);
  const person = reading === null || reading === 'failed' ? undefined : reading.learners[0];
  return (
    <>
      <Bar
        title={person ? person.code || person.name : t.title}
        back={{ href: printRoute({ kind: 'class' }), words: t.person.back }}
      />
      <main class="class" aria-busy={reading === null}>
        {reading === 'failed' && <p class="notice">{t.refused}</p>}
        {reading !== null && reading !== 'failed' && !person && (
          <p class="notice">{t.person.missing}</p>
        )}
        {reading !== null && reading !== 'failed' && person && (
          <Person classroom={classroom} learner={learner} reading={reading} />
        )}
      </main>
    </>
  );
}

type PersonProps = Props & { readonly reading: ClassReading };

function Person({ classroom, learner, reading }: PersonProps): JSX.Element {
  const t = words();
  const { all, read, unfinished, attempts, schemes } = reading;
  const [person] = reading.learners;
  return (
    <>
      <div class="class-lead">
        {person?.code && person.name && <p>{t.person.name(person.name)}</p>}
        {read < all && <p role="status">{t.reading(String(read), String(all))}</p>}
        {unfinished > 0 && <p class="soft">{t.unfinished(unfinished)}</p>}
      </div>
      <LearnerAttempts attempts={attempts} />
      <Observations classroom={classroom} learner={learner} />
      {person &&
        schemes.map((scheme) => (
          <LearnerPoints
            key={scheme.id}
            scheme={scheme}
            learner={person}
            attempts={attempts.filter((one) => one.scheme === scheme.id)}
            only={schemes.length === 1}
          />
        ))}
      <LearnerData classroom={classroom} learner={learner} />
    </>
  );
}

function Observations({ classroom, learner }: Props): JSX.Element {
  const t = words().person;
  const found = useAnswer(() => classroom.observations(learner).catch(instead([])), learner);
  return (
    <section class="card class-part">
      <h2>{t.observations}</h2>
      {found?.length === 0 && <p class="soft">{t.noObservations}</p>}
      <ul>
        {found?.map(({ id, title, openedAt }) => (
          <li key={id}>
            <a class="where" href={printRoute({ kind: 'observed', observation: id })}>
              {t.openedOn(title, dateWords(openedAt))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

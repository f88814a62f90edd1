import type { JSX } from 'preact';
import type { ClassReading } from '../../../app/class/class-reading';
import type { Classroom } from '../../../app/class/classroom';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { complaintsLog } from '../../../languages/en-GB/complaints-log';
import { language } from '../../../languages/en-GB/language';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import { toDesk } from '../parts/to-desk';
import { ClassView } from './class-view';
import './class.css';
import { useReading } from './reading';

/** What a class has shown, learner by learner and point by point. */
export function ClassScreen({ classroom }: { readonly classroom: Classroom }): JSX.Element {
  const t = words();
  const reading = useReading(classroom, null);
  const found = reading !== null && reading !== 'failed' ? reading : null;
  // An empty class has the same link in its midst.
  const begun = found === null || found.learners.length > 0;
  return (
    <>
      <Bar title={t.title} back={toDesk()}>
        {begun && (
          <a class="tool" href="#/files">
            {t.bring}
          </a>
        )}
      </Bar>
      <main class="class" aria-busy={reading === null}>
        {reading === 'failed' && <p class="notice">{t.refused}</p>}
        {found && <Found classroom={classroom} reading={found} />}
      </main>
    </>
  );
}

type Props = { readonly classroom: Classroom; readonly reading: ClassReading };

function Found({ classroom, reading }: Props): JSX.Element {
  if (reading.learners.length === 0) return <Empty />;
  const [usual] = reading.schemes;
  return (
    <>
      <Lead {...reading} />
      {usual && <ClassView classroom={classroom} reading={reading} usual={usual} />}
    </>
  );
}

function Lead({ learners, attempts, all, read, unfinished, strangers }: ClassReading): JSX.Element {
  const t = words();
  const number = new Intl.NumberFormat(language().code);
  return (
    <div class="class-lead">
      <p>{t.lead(learners.length, number.format(attempts.length))}</p>
      {read < all && (
        <p class="class-progress">
          <progress value={read} max={all} aria-labelledby="class-progress" />
          <span id="class-progress">{t.reading(number.format(read), number.format(all))}</span>
        </p>
      )}
      {unfinished > 0 && <p class="soft">{t.unfinished(unfinished)}</p>}
      {strangers > 0 && <p class="soft">{t.strangers(strangers)}</p>}
      <a class="where" href={printRoute({ kind: 'complaints' })}>
        {complaintsLog().ofClass}
      </a>
    </div>
  );
}

function Empty(): JSX.Element {
  const t = words();
  return (
    <section class="card class-empty">
      <h2>{t.empty.title}</h2>
      <p>{t.empty.words}</p>
      <p class="actions">
        <a class="main" href="#/files">
          {t.bring}
        </a>
        <a class="quiet" href={printRoute({ kind: 'complaints' })}>
          {complaintsLog().ofClass}
        </a>
      </p>
    </section>
  );
}

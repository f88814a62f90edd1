import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Classroom } from '../../../app/class/classroom';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { printRoute } from '../../kit/route';

type Props = { readonly classroom: Classroom; readonly learner: string };

/** Everything that is kept of a learner, to hand to them, and where it is erased. */
export function LearnerData({ classroom, learner }: Props): JSX.Element {
  const t = words().person.data;
  const [notice, setNotice] = useState('');
  const save = (): void => {
    classroom
      .saveLearner(learner, (done) => setNotice(t.saving(done)))
      .then(
        () => setNotice(words().save.saved),
        () => setNotice(words().save.failed),
      );
  };
  return (
    <section class="card class-part class-save">
      <h2>{t.heading}</h2>
      <p class="soft">{t.lead}</p>
      <div class="actions">
        <button type="button" class="quiet" onClick={save}>
          {t.save}
        </button>
        <a class="quiet" href={printRoute({ kind: 'files' })}>
          {t.erase}
        </a>
      </div>
      <p role="status">{notice}</p>
    </section>
  );
}

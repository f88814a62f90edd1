import type { JSX } from 'preact';
import { closeDesk, hasLock } from '../../../app/people/desk-lock';
import { assessor as desk } from '../../../languages/en-GB/assessor';
import { people } from '../../../languages/en-GB/people';
import { printRoute } from '../../kit/route';

/** The ways from the desk's first screen to the others. */
export function DeskNav(): JSX.Element {
  const t = desk();
  return (
    <nav class="actions" aria-label={t.ways}>
      <a class="quiet" href={printRoute({ kind: 'class' })}>
        {t.class}
      </a>
      <a class="quiet" href={printRoute({ kind: 'standardise', exercise: null })}>
        {t.standardise}
      </a>
      <a class="quiet" href={printRoute({ kind: 'quality', observation: null })}>
        {t.quality}
      </a>
      <a class="quiet" href={printRoute({ kind: 'centre' })}>
        {t.centre}
      </a>
      <a class="quiet" href={printRoute({ kind: 'lms' })}>
        {t.lms}
      </a>
      {hasLock() && (
        <button type="button" class="plain" onClick={closeDesk}>
          {people().lock.close}
        </button>
      )}
    </nav>
  );
}

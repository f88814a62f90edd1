import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Standardising } from '../../../app/standardisation/standardisation';
import { standardise as compare } from '../../../core/observation/agreeing';
import { standardise } from '../../../languages/en-GB/standardise';
import { report } from '../../../shell/page/faults';
import { AgreementPart } from './agreement-table';
import { Differences } from './differences';
import { criteriaOf } from './marked-criteria';
import { agreementRows, markRows } from './result-rows';
import { WithdrawnNote } from './withdrawn-note';

type Props = {
  readonly standardising: Standardising;
  readonly open: OpenExercise;
  readonly changed: () => void;
};

/** How far those who marked agree, and where they do not. */
export function Results({ standardising, open, changed }: Props): JSX.Element {
  const t = standardise().results;
  const [notice, say] = useState('');
  const suggested = useMemo(() => open.suggested(), [open]);
  const told = useMemo(() => {
    const numbers = criteriaOf(open).map(({ number }) => number);
    return compare(open.exercise, numbers, open.raters, suggested);
  }, [open, suggested]);
  const save = (name: string, rows: readonly (readonly string[])[]): void => {
    standardising.saveTable(name, rows).catch((error: unknown) => {
      report(error);
      say(standardise().failed);
    });
  };
  return (
    <>
      <WithdrawnNote open={open} />
      <section class="card">
        <h2>{t.heading}</h2>
        <p class="hint">{t.about}</p>
        <div class="pair">
          <AgreementPart name={t.people} compared={told.people} />
          <AgreementPart name={t.scorer} compared={told.withScorer} hint={t.scorerHint} />
        </div>
        <div class="actions">
          <button type="button" class="quiet" onClick={() => print()}>
            {t.print}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => save(t.files.agreement, agreementRows(told))}
          >
            {t.saveAgreement}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => save(t.files.marks, markRows(open, suggested))}
          >
            {t.saveMarks}
          </button>
        </div>
        <p role="status" class="said">
          {notice}
        </p>
      </section>
      <Differences
        standardising={standardising}
        open={open}
        differences={told.differences}
        changed={changed}
      />
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, KeptPlan, QualityFacts } from '../../../app/quality/quality';
import { frameworkOf } from '../../../core/observation/samplable';
import { criterionKey, METHODS } from '../../../core/observation/sampling';
import { samplesOf } from '../../../core/observation/sampling-plan';
import { samplingReport, type Tally } from '../../../core/observation/sampling-report';
import { quality } from '../../../languages/en-GB/quality';
import { report as reportFault } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import { personName } from './plan-form';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly plan: KeptPlan;
};

type Named = { readonly name: string; readonly tally: Tally };
const KINDS = ['assessors', 'criteria', 'methods'] as const;

/** What the plan's sample has come to, on the screen, on paper and as a table. */
export function ReportSection({ assurance, facts, plan }: Props): JSX.Element {
  const t = quality().report;
  const [said, say] = useState('');
  const report = samplingReport(samplesOf(plan), facts.observations);
  const named = (kind: (typeof KINDS)[number]): readonly Named[] =>
    report[kind].map(({ name, tally }) => ({ name: nameIn(kind, name, facts), tally }));
  const rows = [
    [t.kind, ...t.head],
    ['', t.all, ...counts(report.all)],
    ...KINDS.flatMap((kind) =>
      named(kind).map(({ name, tally }) => [t.by[kind], name, ...counts(tally)]),
    ),
  ];
  const save = (): void => {
    const name = t.fileName(isoDay(Date.now()));
    assurance.saveTable(name, rows).catch((error: unknown) => {
      reportFault(error);
      say(quality().failed);
    });
  };
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      {report.gone > 0 && <p class="notice">{t.gone(report.gone)}</p>}
      <Sums tally={report.all} />
      {KINDS.map((kind) => (
        <TallyTable key={kind} name={t.by[kind]} rows={named(kind)} />
      ))}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => print()}>
          {t.print}
        </button>
        <button type="button" class="quiet" onClick={save}>
          {t.table}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

function Sums({ tally }: { readonly tally: Tally }): JSX.Element {
  const [, ...heads] = quality().report.head;
  return (
    <dl class="sums">
      {counts(tally).map((count, at) => (
        <div key={heads[at]}>
          <dt>{heads[at]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

type TableProps = { readonly name: string; readonly rows: readonly Named[] };

function TallyTable({ name, rows }: TableProps): JSX.Element {
  const [first = '', ...heads] = quality().report.head;
  return (
    <table class="reading">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {counts(row.tally).map((count, at) => (
              <td key={heads[at]} class="figure" data-head={heads[at]}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function counts({ sampled, accepted, rejected, outstanding }: Tally): readonly string[] {
  return [sampled, accepted, rejected, outstanding].map(String);
}

function nameIn(kind: (typeof KINDS)[number], name: string, facts: QualityFacts): string {
  if (kind === 'assessors') return personName(facts, name);
  if (kind === 'criteria') return criterionName(name, facts);
  const method = METHODS.find((one) => one === name);
  return kind === 'methods' && method ? quality().methods[method] : name;
}

/** A criterion with its unit: the same number means another thing in another one. */
function criterionName(key: string, { observations }: QualityFacts): string {
  const number = key.slice(key.lastIndexOf(' ') + 1);
  const alone = observations.find((one) => criterionKey(frameworkOf(one), number) === key)?.unit;
  const together = observations
    .flatMap(({ criteria }) => [...criteria.keys()])
    .find((one) => one.includes(' ') && criterionKey(undefined, one) === key);
  return together ?? (alone ? `${alone} ${number}` : number);
}

import type { JSX } from 'preact';
import type { Centre } from '../../../core/centre/centre';
import { filesLink } from '../../../languages/en-GB/files-link';
import { statements } from '../../../languages/en-GB/statements';
import { printRoute } from '../../kit/route';
import { Fact, Outside, Points, Section } from './statement-parts';

type Props = { readonly centre: Centre };

/** What is kept of people, where, for how long, who can read it, and what they can do about it. */
export function Privacy({ centre }: Props): JSX.Element {
  const t = statements().privacy;
  const { controller, dataContact, notes } = centre.statements;
  return (
    <>
      <Section title={t.short.title}>
        <Points of={t.short.points} />
      </Section>
      <Section title={t.who.title}>
        <p>{t.who.says}</p>
        <dl class="facts-of">
          <Fact name={t.who.controller} value={controller} />
          <Fact name={t.who.contact} value={dataContact} />
          <Fact name={t.who.basis} value={notes} />
        </dl>
      </Section>
      <Kept centre={centre} />
      <Section title={t.not.title}>
        <Points of={t.not.points} />
      </Section>
      <Section title={t.readers.title}>
        <Points of={t.readers.points} />
      </Section>
      <Section title={t.sent.title}>
        <Points of={t.sent.points} />
      </Section>
      <Section title={t.rights.title}>
        <p>{t.rights.says}</p>
        <Points of={t.rights.points} />
        <p class="screen-only">
          <a class="quiet" href={printRoute({ kind: 'files' })}>
            {filesLink().link}
          </a>
        </p>
        <p>
          {t.rights.complain}{' '}
          <Outside href="https://ico.org.uk/make-a-complaint/">{t.rights.ico}</Outside>
        </p>
      </Section>
    </>
  );
}

/** What is kept, for what, and for how long, side by side. */
function Kept({ centre }: Props): JSX.Element {
  const { kept } = statements().privacy;
  const { practiceDays, recordYears } = centre.retention;
  const until = {
    practice: practiceDays === null ? kept.forGood : kept.days(practiceDays),
    records: recordYears === null ? kept.recordsGap : kept.years(recordYears),
  };
  return (
    <Section title={kept.title}>
      <p>{kept.says}</p>
      <table class="reading">
        <thead>
          <tr>
            {kept.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kept.rows.map(({ what, detail, why, until: how }) => (
            <tr key={what}>
              <th scope="row">
                {what}
                <span class="soft">{detail}</span>
              </th>
              <td data-head={kept.heads[1]}>{why}</td>
              <td data-head={kept.heads[2]}>
                {how === 'practice' || how === 'records' ? until[how] : how}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

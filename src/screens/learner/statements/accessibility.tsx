import type { JSX } from 'preact';
import type { Centre } from '../../../core/centre/centre';
import { statements } from '../../../languages/en-GB/statements';
import { Fact, Outside, Points, Section } from './statement-parts';

/** What everybody can use, what was tried and what was not, and where to turn. */
export function Accessibility({ centre }: { readonly centre: Centre }): JSX.Element {
  const t = statements().accessibility;
  return (
    <>
      <Section title={t.scope.title}>
        <p>{t.scope.says}</p>
        <Points of={t.scope.points} />
      </Section>
      <Section title={t.status.title}>
        {t.status.says.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </Section>
      <Section title={t.tested.title}>
        <p>{t.tested.says}</p>
        <Points of={t.tested.points} />
      </Section>
      <Section title={t.untested.title}>
        <p>{t.untested.says}</p>
        <Points of={t.untested.points} />
      </Section>
      <Section title={t.limits.title}>
        <Points of={t.limits.points} />
      </Section>
      <Section title={t.report.title}>
        <p>{t.report.says}</p>
        <dl class="facts-of">
          <Fact name={t.report.contact} value={centre.statements.accessibilityContact} />
        </dl>
      </Section>
      <Section title={t.enforced.title}>
        <p>{t.enforced.says}</p>
        <ul>
          <li>
            {t.enforced.britain}{' '}
            <Outside href="https://www.equalityadvisoryservice.com/">{t.enforced.eass}</Outside>
          </li>
          <li>
            {t.enforced.ireland}{' '}
            <Outside href="https://www.equalityni.org/">{t.enforced.ecni}</Outside>
          </li>
        </ul>
        <p>
          <Outside href="https://www.legislation.gov.uk/uksi/2018/952/contents">
            {t.enforced.law}
          </Outside>
        </p>
      </Section>
    </>
  );
}

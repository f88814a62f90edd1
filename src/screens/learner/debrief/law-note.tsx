import type { JSX } from 'preact';
import { dayWords } from '../../../languages/date-words';
import { debrief } from '../../../languages/en-GB/debrief';
import type { DatedLaw } from '../../../shell/shipped/law';
import { BRITISH, Content } from '../../kit/content';

/** The law that a moment rests on, as its cards state it. */
export function LawNote({ law }: { readonly law: readonly DatedLaw[] }): JSX.Element | null {
  if (law.length === 0) return null;
  return (
    <details class="law">
      <summary>{debrief().law}</summary>
      {law.map((one) => (
        <Card key={one.card.id} {...one} />
      ))}
    </details>
  );
}

function Card({ card, standing }: DatedLaw): JSX.Element {
  const t = debrief();
  return (
    <div class="law-card">
      <p lang={BRITISH}>
        <b>{card.title}</b>
      </p>
      <p lang={BRITISH}>{card.rule}</p>
      {standing.kind === 'overdue' && <p class="due">{t.overdue(dayWords(standing.since))}</p>}
      {standing.kind === 'not-in-force' && (
        <p class="due">{t.notInForce(dayWords(standing.from))}</p>
      )}
      {card.unconfirmed.length > 0 && <p>{t.unconfirmed}</p>}
      <p class="soft">
        <Content lang={BRITISH}>
          {card.source.name}, {card.source.part}. {nationsOf(card)}
        </Content>
        {card.inForceFrom && ` ${t.inForce(dayWords(card.inForceFrom))}`}{' '}
        {t.reviewed(dayWords(card.reviewedOn))}
      </p>
    </div>
  );
}

function nationsOf({ jurisdiction }: DatedLaw['card']): string {
  return `${new Intl.ListFormat(BRITISH).format(jurisdiction)}.`;
}

import type { JSX } from 'preact';
import type { DatedLaw } from './cast';
import { dayWords } from './date-words';

/** The law that a moment rests on, as its cards state it. */
export function LawNote({ law }: { readonly law: readonly DatedLaw[] }): JSX.Element | null {
  if (law.length === 0) return null;
  return (
    <details class="law">
      <summary>The law here</summary>
      {law.map((one) => (
        <Card key={one.card.id} {...one} />
      ))}
    </details>
  );
}

function Card({ card, standing }: DatedLaw): JSX.Element {
  return (
    <div class="law-card">
      <p>
        <b>{card.title}</b>
      </p>
      <p>{card.rule}</p>
      {standing.kind === 'overdue' && (
        <p class="due">
          This card is due for review since {dayWords(standing.since)}. Check the rule before you
          rely on it.
        </p>
      )}
      {standing.kind === 'not-in-force' && (
        <p class="due">This rule only starts on {dayWords(standing.from)}.</p>
      )}
      {card.unconfirmed.length > 0 && (
        <p>Part of this card has still to be checked against its source.</p>
      )}
      <p class="soft">
        {card.source.name}, {card.source.part}. {nationsOf(card)}
        {card.inForceFrom && ` In force from ${dayWords(card.inForceFrom)}.`} Reviewed on{' '}
        {dayWords(card.reviewedOn)}.
      </p>
    </div>
  );
}

function nationsOf({ jurisdiction }: DatedLaw['card']): string {
  return `${new Intl.ListFormat('en-GB').format(jurisdiction)}.`;
}

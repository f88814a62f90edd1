import type { JSX } from 'preact';
import { dayWords } from '../../languages/date-words';
import { law } from '../../languages/en-GB/law';
import type { DatedLaw } from '../../shell/shipped/law';
import { BRITISH, Content, Quoted } from './content';

type Props = DatedLaw & {
  /** With what is often said wrongly, and what about the card is not confirmed. */
  readonly whole?: boolean;
};

/** A law card: the rule, how far it can be relied on today, and where it comes from. */
export function LawCard({ card, standing, whole }: Props): JSX.Element {
  const t = law();
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
      {whole && <Misstatements of={card.misstatements} />}
      {card.unconfirmed.length > 0 && <p>{t.unconfirmed}</p>}
      {whole && <Unconfirmed of={card.unconfirmed} />}
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

type SentencesProps = { readonly of: readonly string[] };

function Misstatements({ of }: SentencesProps): JSX.Element {
  return (
    <div>
      <p>
        <b>{law().misstatements}</b>
      </p>
      <ul class="misstatements">
        {of.map((one) => (
          <li key={one}>
            <Quoted lang={BRITISH}>{one}</Quoted>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unconfirmed({ of }: SentencesProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <ul lang={BRITISH}>
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function nationsOf({ jurisdiction }: DatedLaw['card']): string {
  return `${new Intl.ListFormat(BRITISH).format(jurisdiction)}.`;
}

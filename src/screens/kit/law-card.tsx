import type { JSX } from 'preact';
import { answerOf } from '../../core/standards/law-card';
import { dayWords } from '../../languages/date-words';
import { law } from '../../languages/en-GB/law';
import type { DatedLaw } from '../../shell/shipped/law';
import { BRITISH, Content, Quoted } from './content';
import './law-card.css';

/**
 * A law card as a learner reads it: a short answer, whether it can be relied on today, and folded behind
 * it the rest. What whoever checks the card has noted is not for them: only that there is something.
 */
export function LawCard(props: DatedLaw): JSX.Element {
  const { card, standing } = props;
  const t = law();
  return (
    <div class="law-card">
      <p lang={BRITISH}>
        <b>{card.title}</b>
      </p>
      <p lang={BRITISH}>{answerOf(card).first}</p>
      {standing.kind === 'overdue' && <p class="due">{t.overdue(dayWords(standing.since))}</p>}
      {standing.kind === 'not-in-force' && (
        <p class="due">{t.notInForce(dayWords(standing.from))}</p>
      )}
      <details>
        <summary>
          {t.more}
          <span class="unseen" lang={BRITISH}>
            {t.moreOf(card.title)}
          </span>
        </summary>
        <More {...props} />
      </details>
    </div>
  );
}

/** The rest of the rule, what is often said wrongly, and where it comes from. */
function More({ card }: DatedLaw): JSX.Element {
  const t = law();
  const { rest } = answerOf(card);
  return (
    <>
      {rest !== '' && <p lang={BRITISH}>{rest}</p>}
      <p>
        <b>{t.misstatements}</b>
      </p>
      <ul class="misstatements">
        {card.misstatements.map((one) => (
          <li key={one}>
            <Quoted lang={BRITISH}>{one}</Quoted>
          </li>
        ))}
      </ul>
      {card.unconfirmed.length > 0 && <p>{t.unconfirmed}</p>}
      <p class="soft">
        <Content lang={BRITISH}>
          {card.source.name}, {card.source.part}. {nationsOf(card)}
        </Content>
        {card.inForceFrom && ` ${t.inForce(dayWords(card.inForceFrom))}`}{' '}
        {t.reviewed(dayWords(card.reviewedOn))}
      </p>
    </>
  );
}

function nationsOf({ jurisdiction }: DatedLaw['card']): string {
  return `${new Intl.ListFormat(BRITISH).format(jurisdiction)}.`;
}

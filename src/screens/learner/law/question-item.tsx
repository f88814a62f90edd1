import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LawQuestion } from '../../../core/standards/law-question';
import { law } from '../../../languages/en-GB/law';
import { instead } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import { loadLaw } from '../../../shell/shipped/law';
import { useAnswer } from '../../kit/answer';
import { BRITISH } from '../../kit/content';
import { LawCard } from '../../kit/law-card';

/** A question; its cards are fetched when it is opened. */
export function QuestionItem({ question, cards }: LawQuestion): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary lang={BRITISH}>{question}</summary>
        {open && <Cards ids={cards} />}
      </details>
    </li>
  );
}

function Cards({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const found = useAnswer(
    () => loadLaw(ids, isoDay(Date.now())).catch(instead('missing' as const)),
    0,
  );
  if (found === null) return <p aria-busy="true" />;
  if (found === 'missing') return <p class="notice">{law().missing}</p>;
  return (
    <>
      {found.map((one) => (
        <LawCard key={one.card.id} {...one} />
      ))}
    </>
  );
}

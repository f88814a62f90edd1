import type { JSX } from 'preact';
import { debrief } from '../../../languages/en-GB/debrief';
import { lawLink } from '../../../languages/en-GB/law-link';
import type { DatedLaw } from '../../../shell/shipped/law';
import { LawCard } from '../../kit/law-card';
import { printRoute } from '../../kit/route';

/** The law that a moment rests on, as its cards state it. */
export function LawNote({ law }: { readonly law: readonly DatedLaw[] }): JSX.Element | null {
  if (law.length === 0) return null;
  return (
    <details class="law">
      <summary>{debrief().law}</summary>
      {law.map((one) => (
        <LawCard key={one.card.id} {...one} />
      ))}
      <p class="screen-only">
        <a class="quiet" href={printRoute({ kind: 'law' })}>
          {lawLink().link}
        </a>
      </p>
    </details>
  );
}

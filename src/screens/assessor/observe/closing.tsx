import type { JSX } from 'preact';
import { TEXTS } from '../../../core/observation/judgements';
import { observe } from '../../../languages/en-GB/observe';
import { printRoute } from '../../kit/route';
import { KeptText } from './kept-text';
import { Release } from './release';
import type { Session } from './use-session';
import { word } from './word';

/** Feedback, what was agreed, what the learner says; and the way to the signatures. */
export function Closing({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { observed, standing, sealed } = session;
  return (
    <section class="card part">
      <h2>{t.closing}</h2>
      {TEXTS.filter((part) => part !== 'narrative').map((part) => (
        <KeptText
          key={part}
          label={t.parts[part]}
          name={`${observed.id}.${part}`}
          value={standing.texts[part] ?? ''}
          rows={4}
          disabled={sealed}
          keep={(now) => word(session, part, now)}
        />
      ))}
      <p>
        <a class="main" href={printRoute({ kind: 'observed', observation: observed.id })}>
          {t.record}
        </a>
      </p>
      <Release session={session} />
    </section>
  );
}

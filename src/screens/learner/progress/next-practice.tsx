import type { JSX } from 'preact';
import type { Reason, Suggestion } from '../../../core/progress/next-practice';
import { progress as words } from '../../../languages/en-GB/progress';
import { Fold } from '../../kit/fold';
import { printRoute } from '../../kit/route';

/** The one step to take now, before anything else: what to play, and what for. */
export function NextStep({ next }: { readonly next: readonly Suggestion[] }): JSX.Element {
  const t = words().next;
  const [first] = next;
  const [reason] = first?.reasons ?? [];
  return (
    <section class="card next-step">
      <h2>{t.step}</h2>
      {!first && <p>{t.done}</p>}
      {first && reason && (
        <>
          <p>
            {t.stepTo(first.title)} <b>{reason.point.title}</b>
            {': '}
            {t.reasons[reason.kind]}.
          </p>
          <p>{reason.point.asks}</p>
          <p class="soft">{t.ways[first.way]}</p>
          <a class="main" href={printRoute({ kind: 'play', scenario: first.scenario })}>
            {t.play(first.title)}
          </a>
        </>
      )}
    </section>
  );
}

/** What could be played after that: how, and which points it gives a chance at. */
export function NextPractice({
  next,
}: {
  readonly next: readonly Suggestion[];
}): JSX.Element | null {
  const t = words().next;
  if (next.length === 0) return null;
  return (
    <Fold title={t.title} hint={t.count(next.length)}>
      <ol class="practices">
        {next.map((one) => (
          <li key={one.scenario} class="card">
            <Practice suggestion={one} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function Practice({ suggestion }: { readonly suggestion: Suggestion }): JSX.Element {
  const t = words().next;
  const { scenario, title, way, reasons } = suggestion;
  return (
    <>
      <h3>{title}</h3>
      <p class="soft">{t.ways[way]}</p>
      <Reasons reasons={reasons} />
      <a class="quiet" href={printRoute({ kind: 'play', scenario })}>
        {t.play(title)}
      </a>
    </>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): JSX.Element {
  const t = words().next;
  return (
    <ul class="reasons">
      {reasons.map(({ point, kind, always }) => (
        <li key={point.id}>
          <b>{point.title}</b>
          <span class="soft">{t.reason(t.reasons[kind], always ? null : t.maybe)}</span>
          <span>{point.asks}</span>
        </li>
      ))}
    </ul>
  );
}

import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import type { Session } from './use-session';

/** What happened so far beside talking, counted. */
export function Counts({ session: { entries } }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const count = (kind: 'looked' | 'noted'): number =>
    entries.filter((entry) => entry.kind === kind).length;
  const signs = entries.flatMap((entry) => (entry.kind === 'said' ? (entry.cues ?? []) : []));
  return (
    <ul class="counts">
      <li>{t.looks(count('looked'))}</li>
      <li>{t.signsGiven(signs.length)}</li>
      <li>{t.signsNoted(count('noted'))}</li>
    </ul>
  );
}

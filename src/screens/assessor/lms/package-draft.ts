import type { Packable } from '../../../app/lms/packaging';
import type { Mode } from '../../../core/transcript/entries';
import { lms } from '../../../languages/en-GB/lms';
import type { PackageOrder } from '../../../shell/lms/packages/order';

/** What somebody has chosen of a package so far. */
type Draft = Pick<PackageOrder, 'target' | 'done'> & {
  readonly scenarios: readonly string[];
  readonly mode: Mode | 'any';
  readonly passes: boolean;
  readonly share: string;
};

export const EMPTY: Draft = {
  scenarios: [],
  target: 'scorm12',
  mode: 'any',
  done: 'record',
  passes: false,
  share: '70',
};

/** The package that was asked for; why there can be none, in words, where something is missing. */
export function orderOf(draft: Draft, items: readonly Packable[]): PackageOrder | string {
  const { target, mode, done, passes } = draft;
  const chosen = items.filter(({ scenario }) => draft.scenarios.includes(scenario));
  if (chosen.length === 0) return lms().none;
  const ruled = passes && mode !== 'observation' && target !== 'site';
  const pass = ruled ? shareIn(draft.share) : null;
  if (ruled && pass === null) return lms().shareWrong;
  const scenarios = chosen.map(({ scenario, title }) => ({ scenario, title }));
  return { target, scenarios, mode: mode === 'any' ? null : mode, done, pass };
}

/** A share of a hundred as it was typed; null where it is none. */
export function shareIn(text: string): number | null {
  const share = Number(text.trim());
  return Number.isInteger(share) && share >= 1 && share <= 100 ? share : null;
}

import { useRef, useState } from 'preact/hooks';
import { OUTCOMES } from '../../../core/marking/mark';
import { observe } from '../../../languages/en-GB/observe';
import type { Session } from './use-session';

/**
 * The criteria by keyboard: one of them can be reached with Tab, arrows go from one to the next, and a
 * letter decides the one in focus. A decision by key moves on to the next that is undecided.
 */
export function useCriterionKeys(session: Session) {
  const bench = useRef<HTMLElement>(null);
  const order = orderOf(session);
  const [arrived, arrive] = useState(order[0] ?? '');
  const current = order.includes(arrived) ? arrived : order[0];
  const focus = (number: string | undefined): void => {
    if (number !== undefined) rowOf(bench.current, number)?.querySelector('button')?.focus();
  };
  const moveOn = (from: string): void => {
    const here = order.indexOf(from);
    const others = [...order.slice(here + 1), ...order.slice(0, here)];
    const next = others.find((one) => !session.standing.decisions.has(one));
    if (next === undefined) toNarrative();
    else focus(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
      return;
    if (event.target.matches('textarea, input, select')) return;
    const number = event.target.closest('[data-criterion]')?.getAttribute('data-criterion');
    if (number === null || number === undefined) return;
    const taken =
      moved(event.key, order, number, focus) || pressed(event.key, rowOf(bench.current, number));
    if (taken) event.preventDefault();
  };
  return { bench, current, arrive, moveOn, onKeyDown };
}

/** Where an assessor goes on once everything is decided. */
export function toNarrative(): void {
  document.querySelector<HTMLElement>('.narrative :is(button, textarea):enabled')?.focus();
}

/** As they stand on the screen: what is seen before what is asked about. */
function orderOf({ standards: { framework } }: Session): readonly string[] {
  const ofKind = (kind: 'does' | 'knows') =>
    framework.criteria.filter((one) => one.kind === kind).map(({ number }) => number);
  return [...ofKind('does'), ...ofKind('knows')];
}

function rowOf(bench: HTMLElement | null, number: string): HTMLElement | null {
  return bench?.querySelector<HTMLElement>(`[data-criterion="${number}"]`) ?? null;
}

function moved(
  key: string,
  order: readonly string[],
  number: string,
  focus: (to: string | undefined) => void,
): boolean {
  const here = order.indexOf(number);
  const last = order.length - 1;
  if (key === 'ArrowLeft') {
    document.querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
    return true;
  }
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last }[key];
  if (to === undefined) return false;
  focus(order[Math.max(0, Math.min(last, to))]);
  return true;
}

/** Presses what a letter stands for: a decision on this criterion, or on all that are left. */
function pressed(key: string, row: HTMLElement | null): boolean {
  const { letters } = observe().decideKeys;
  const letter = key.toLowerCase();
  const outcome = OUTCOMES.find((one) => letters[one] === letter);
  if (outcome === undefined && letter !== letters.rest) return false;
  const wanted = outcome === undefined ? '.rest button' : `[data-decides="${outcome}"]`;
  const within = outcome === undefined ? document : row;
  within?.querySelector<HTMLElement>(wanted)?.click();
  return true;
}

import { openBroadcast } from '../page/broadcast';
import { attempted } from '../page/faults';
import { chosenLast, keepChoice } from './choice';
import { ME } from './store';

/*
 * Who uses this browser now. On somebody's own computer that is one person, and nobody is asked. On a
 * shared one somebody is chosen in each tab before anything of anybody's is shown, until the tab is
 * closed or they sign out.
 */

/** Where it is kept that several people use this browser: the page drawn before the product looks here, too. */
export const SHARED = 'composure.chosen.shared';
const WHO = 'who';
const IN_TAB = 'composure.who';
const AT_DESK = 'composure.at-desk';
const CHANNEL = 'composure:signed-out';

const listeners = new Set<() => void>();

/** Whether several people use this browser. */
export function isShared(): boolean {
  return chosenLast('shared') === 'yes';
}

/** Id of whoever uses this browser now; null where it is shared and nobody has been chosen. */
export function here(): string | null {
  return isShared() ? inTab(IN_TAB) : (chosenLast(WHO) ?? ME);
}

/** Makes somebody the one who uses this browser, or this tab of a shared one. */
export function comeIn(id: string): void {
  if (isShared()) keepInTab(IN_TAB, id);
  else keepChoice(WHO, id);
  keepInTab(AT_DESK, null);
  tell();
}

/** Nobody is here any more, in any tab that shows the same person. On one's own computer it does nothing. */
export function signOut(): void {
  const left = here();
  if (!isShared()) return;
  leave();
  const channel = openBroadcast(CHANNEL);
  channel?.postMessage(left);
  channel?.close();
}

function leave(): void {
  keepInTab(IN_TAB, null);
  keepInTab(AT_DESK, null);
  tell();
}

/** Says that several people use this browser, or one alone again; whoever is here stays. */
export function share(shared: boolean): void {
  const now = here();
  keepChoice('shared', shared ? 'yes' : 'no');
  if (shared) keepInTab(IN_TAB, now);
  else keepChoice(WHO, now ?? ME);
  tell();
}

/** Id of who is not of the class whose work is kept here: whoever uses the browser alone; null where several do. */
export function notInClass(): string | null {
  return isShared() ? null : here();
}

/** Whether the assessor's screens were opened in this tab of a shared browser: then everybody's work is seen. */
export function isAtDesk(): boolean {
  return !isShared() || inTab(AT_DESK) !== null;
}

export function sitAtDesk(): void {
  keepInTab(AT_DESK, 'yes');
}

/** Calls `listener` whenever somebody else is here. Returns what stops it. */
export function watchHere(listener: () => void): () => void {
  listeners.add(listener);
  const channel = openBroadcast(CHANNEL);
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<string | null>) => {
      if (isShared() && here() === data) leave();
    };
  }
  return () => {
    listeners.delete(listener);
    channel?.close();
  };
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** For a browser that keeps nothing: it lasts as long as the page. */
const inMemory = new Map<string, string>();

function inTab(key: string): string | null {
  return attempted(() => sessionStorage.getItem(key)) ?? inMemory.get(key) ?? null;
}

function keepInTab(key: string, value: string | null): void {
  if (value === null) inMemory.delete(key);
  else inMemory.set(key, value);
  attempted(() =>
    value === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, value),
  );
}

import { comeIn, here, isShared, share, signOut, watchHere } from '../../shell/storage/here';
import { closeDesk } from './desk-lock';

/** Whether the browser is shared, and whether somebody has been chosen; alone, somebody always is. */
export type Presence = { readonly shared: boolean; readonly chosen: string | null };

export function presence(): Presence {
  return { shared: isShared(), chosen: here() };
}

/** Lets somebody in: what is shown from now on is theirs, and what they play stays theirs. */
export function choose(id: string): void {
  closeDesk();
  comeIn(id);
}

/** Nobody is here any more, and nothing of anybody's is shown. */
export function leave(): void {
  closeDesk();
  signOut();
}

/** Says whether several people use this browser. */
export function shareBrowser(shared: boolean): void {
  share(shared);
}

/** Calls `listener` whenever somebody else is here. Returns what stops it. */
export function watchPresence(listener: () => void): () => void {
  return watchHere(listener);
}

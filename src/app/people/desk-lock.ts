import { NotFound } from '../../core/transcript/bad-input';
import { attempted } from '../../shell/page/faults';
import { chosenLast, forgetChoices, keepChoice } from '../../shell/storage/choice';

/*
 * A passphrase before the assessor's screens and everybody's work. It keeps out whoever sits down at this
 * computer; it does not encrypt what is kept, and the product says so where it is set.
 */

const LOCK = 'desk-lock';
const OPEN = 'composure.desk-open';

/** Rounds of PBKDF2 with SHA-256: about half a second on an old laptop for each guess. */
const ROUNDS = 600_000;

type Lock = { readonly salt: string; readonly rounds: number; readonly proof: string };

let openHere = false;
const listeners = new Set<() => void>();

/** Whether a passphrase was set in this browser. */
export function hasLock(): boolean {
  return lock() !== null;
}

/** Whether the passphrase has still to be given in this tab. */
export function isLocked(): boolean {
  return hasLock() && !openHere && attempted(() => sessionStorage.getItem(OPEN)) === null;
}

/** Calls `listener` when the desk is closed or opened. Returns what stops it. */
export function watchLock(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sets the passphrase, which this tab need not give. Throws where the page did not come by https. */
export async function setLock(passphrase: string): Promise<void> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const proof = await proofOf(passphrase, salt, ROUNDS);
  keepChoice(LOCK, JSON.stringify({ salt, rounds: ROUNDS, proof } satisfies Lock));
  openInTab(true);
}

/** Opens the desk in this tab; false where it is another passphrase. */
export async function openLock(passphrase: string): Promise<boolean> {
  const known = lock();
  if (known && (await proofOf(passphrase, known.salt, known.rounds)) !== known.proof) return false;
  openInTab(true);
  return true;
}

/** Closes the desk in this tab, where there is a passphrase. */
export function closeDesk(): void {
  openInTab(false);
}

/** Takes the passphrase away. Who asks has opened the desk. */
export function removeLock(): void {
  if (!isLocked()) forgetChoices(LOCK);
  openInTab(false);
}

function openInTab(open: boolean): void {
  openHere = open;
  attempted(() => (open ? sessionStorage.setItem(OPEN, 'yes') : sessionStorage.removeItem(OPEN)));
  for (const listener of [...listeners]) listener();
}

function lock(): Lock | null {
  const kept = chosenLast(LOCK);
  if (kept === null) return null;
  const read = attempted(() => JSON.parse(kept) as Partial<Lock>);
  const { salt, rounds, proof } = read ?? {};
  // One that cannot be read stays shut: it was put there by whoever wanted it shut.
  return { salt: salt ?? '', rounds: rounds ?? ROUNDS, proof: proof ?? '' };
}

async function proofOf(passphrase: string, salt: string, iterations: number): Promise<string> {
  if (!crypto.subtle) throw new NotFound('A passphrase is kept only on pages that came by https.');
  const text = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    // One word is one word, however a keyboard composes its accents.
    text.encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations };
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { report } from '../../../shell/page/faults';
/** What was typed and is not in the record yet; null if there is nothing. */
export function readUnkept(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch (error) {
    report(error);
    // Storage is blocked: then the record itself could not be written either.
    return null;
  }
}

/** Keeps what is being typed over a window that is closed; null forgets it. */
export function keepUnkept(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), text);
  } catch (error) {
    report(error);
    // As above: it is still on the screen.
  }
}

function key(name: string): string {
  return `composure.typed.${name}`;
}

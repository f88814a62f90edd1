import { report } from '../page/faults';
/** What was chosen last in this browser, by a name; null if nothing was, or nothing can be kept. */
export function chosenLast(name: string): string | null {
  try {
    return localStorage.getItem(`composure.chosen.${name}`);
  } catch (error) {
    report(error);
    return null;
  }
}

/** Keeps a choice for the next time. Where the browser refuses, it lasts as long as the screen. */
export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`composure.chosen.${name}`, value);
  } catch (error) {
    report(error);
    // Blocked or full: nothing depends on it.
  }
}

/** Forgets every choice whose name begins so. */
export function forgetChoices(beginning: string): void {
  try {
    const keys = Object.keys(localStorage);
    for (const key of keys.filter((one) => one.startsWith(`composure.chosen.${beginning}`))) {
      localStorage.removeItem(key);
    }
  } catch (error) {
    report(error);
    // Blocked: then there is nothing to forget.
  }
}

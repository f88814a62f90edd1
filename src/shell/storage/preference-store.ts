import {
  type PreferenceStore,
  type Preferences,
  parsePreferences,
  printPreferences,
} from '../../core/preferences/preferences';
import { report } from '../page/faults';

const KEY = 'composure.settings';

/** The learner's choices, kept in this browser. Where nothing can be kept, they last as long as the page. */
export function openPreferences(): PreferenceStore {
  let now = parsePreferences(read());
  let kept = true;
  const readers = new Set<() => void>();
  const tell = (): void => {
    for (const reader of [...readers]) reader();
  };
  // Another tab's change. `key` is null where everything was cleared.
  addEventListener('storage', ({ key }) => {
    if (key !== KEY && key !== null) return;
    now = parsePreferences(read());
    tell();
  });
  return {
    now: () => now,
    kept: () => kept,
    change(changed: Partial<Preferences>) {
      now = { ...now, ...changed };
      kept = write(printPreferences(now));
      tell();
    },
    watch(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch (error) {
    report(error);
    return null;
  }
}

function write(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}

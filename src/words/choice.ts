import { closest } from './closest';
import { speak, type Words } from './words';

/** A language that the product can speak: its code, and its name in that language. */
type Language = Words['language'];

const BRITISH = 'en-GB';
/** Where the learner's own choice is kept. */
const KEY = 'composure.language';

/** Of every language its name alone. */
const named = import.meta.glob<Language>('../languages/*.ts', {
  query: '?language',
  import: 'language',
  eager: true,
});
const files = import.meta.glob<Words>(['../languages/*.ts', '!../languages/en-GB.ts']);

/** The languages there are, British English first. */
export function languages(): readonly Language[] {
  const rank = ({ code }: Language): number => (code === BRITISH ? 0 : 1);
  return Object.values(named).sort((a, b) => rank(a) - rank(b));
}

/** Remembers which language the product is to speak in this browser, and begins anew with it. */
export function chooseLanguage(code: string): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Blocked: then it goes on as the browser itself asks.
  }
  location.reload();
}

/**
 * Fetches the learner's language, where it is not British English, and speaks it from then on. Null
 * when there is nothing to wait for: then the first screen comes at once.
 */
export function chosenLanguage(): Promise<void> | null {
  const codes = languages().map(({ code }) => code);
  const code = closest([...kept(), ...navigator.languages], codes) ?? BRITISH;
  const load = files[`../languages/${code}.ts`];
  // A language that cannot be fetched is no reason to show nothing.
  return load ? load().then(speak, () => {}) : null;
}

function kept(): readonly string[] {
  try {
    const code = localStorage.getItem(KEY);
    return code === null ? [] : [code];
  } catch {
    return [];
  }
}

import { closest } from './closest';
import type { words as british } from './en-GB/language';
import { type Spoken, speak } from './words';

/** A language that the product can speak: its code, and its name in that language. */
type Language = typeof british;

const BRITISH = 'en-GB';
/** Where the learner's own choice is kept. */
const KEY = 'composure.language';

/** Of every language its name alone. */
const named = import.meta.glob<Language>('./*/language.ts', { import: 'words', eager: true });
/** The parts of every other language: one file each, by the part's name. */
const parts = import.meta.glob<unknown>(['./*/*.ts', '!./en-GB/*.ts'], { import: 'words' });

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
  // A language that cannot be fetched is no reason to show nothing.
  return code === BRITISH ? null : spoken(code).then(speak, () => {});
}

/** All that a language says, by the names of its parts. Rejects where a part cannot be fetched. */
async function spoken(code: string): Promise<Spoken> {
  const said = Object.entries(parts).flatMap(([path, load]) => {
    const [folder, file = ''] = path.replace('./', '').split('/');
    return folder === code
      ? [load().then((words) => [file.replace('.ts', ''), words] as const)]
      : [];
  });
  return Object.fromEntries(await Promise.all(said));
}

function kept(): readonly string[] {
  try {
    const code = localStorage.getItem(KEY);
    return code === null ? [] : [code];
  } catch {
    return [];
  }
}

import { isTyped } from '../../core/keeping/kept-file';
import { report } from '../page/faults';

/** What somebody typed that is in no record yet, by the key under which the browser holds it. */
export type TypedText = { readonly key: string; readonly text: string };

/** Everything that was typed in this browser and is in no record yet. */
export function typedTexts(): readonly TypedText[] {
  return storages().flatMap((storage) =>
    Object.entries(storage)
      .filter(([key, text]) => isTyped(key) && text !== '')
      .map(([key, text]) => ({ key, text: String(text) })),
  );
}

/** Holds what was typed elsewhere where nothing is held. Gives what is held under its key now. */
export function bringTyped({ key, text }: TypedText): 'new' | 'already' | 'differs' {
  const place = storageOf(key);
  const here = place?.getItem(key) ?? null;
  if (here !== null && here !== '') return here === text ? 'already' : 'differs';
  place?.setItem(key, text);
  return 'new';
}

/** A text that another tab of this kind holds is held there; a new one lasts beyond its tab. */
function storageOf(key: string): Storage | undefined {
  const all = storages();
  return all.find((storage) => storage.getItem(key) !== null) ?? all[0];
}

function storages(): readonly Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch (error) {
    report(error);
    // Blocked: then nothing was ever put there.
    return [];
  }
}

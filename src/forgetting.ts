/** What every key of this product in the browser's smaller stores begins with. */
const OURS = 'composure';

/**
 * Forgets what stands in the browser's smaller stores about these attempts, whoever put it there: a
 * key about an attempt has the attempt's id in it. Null: everything that is ours.
 */
export function forgetKeys(attempts: readonly string[] | null): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      forgetIn(storage(), attempts);
    } catch {
      // Blocked: then nothing was ever put there.
    }
  }
}

function forgetIn(storage: Storage, attempts: readonly string[] | null): void {
  for (const key of Object.keys(storage)) {
    const about = attempts === null || attempts.some((id) => key.includes(id));
    if (key.startsWith(OURS) && about) storage.removeItem(key);
  }
}

/** Forgets drafts here when their attempt is deleted in another tab, which cannot reach them. */
export function followErasures(): void {
  addEventListener('storage', ({ key, newValue }) => {
    const id = newValue === null ? key?.split('.').at(-1) : undefined;
    if (id && key?.startsWith(`${OURS}.kept.`)) forgetKeys([id]);
  });
}

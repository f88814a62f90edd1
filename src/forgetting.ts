/** What every key of this product in the browser's smaller stores begins with. */
const OURS = 'composure';

/** What other tabs are told on: each has drafts that only itself can reach. */
const CHANNEL = 'composure:erased';

/** Forgets what is kept about these attempts beside the store, in every tab. Null: all of it. */
export function forget(attempts: readonly string[] | null): void {
  forgetKeys(attempts);
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(attempts);
  channel.close();
}

/** Forgets along when something is erased in another tab. */
export function followErasures(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<readonly string[] | null>) => forgetKeys(data);
}

/**
 * Forgets what stands in the browser's smaller stores about these attempts, whoever put it there: a
 * key about an attempt has the attempt's id in it. Null: everything that is ours.
 */
function forgetKeys(attempts: readonly string[] | null): void {
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

import { openBroadcast } from '../../shell/page/broadcast';
import { report } from '../../shell/page/faults';

/** What every key of this product in the browser's smaller stores begins with. */
const OURS = 'composure';

/** What other tabs are told on: each has drafts that only itself can reach. */
const CHANNEL = 'composure:erased';

/** Forgets what is kept about these attempts and observations beside the store, in every tab. Null: all of it. */
export function forget(gone: readonly string[] | null): void {
  forgetKeys(gone);
  const channel = openBroadcast(CHANNEL);
  channel?.postMessage(gone);
  channel?.close();
}

/** Forgets along when something is erased in another tab. */
export function followErasures(): void {
  const channel = openBroadcast(CHANNEL);
  if (channel === null) return;
  channel.onmessage = ({ data }: MessageEvent<readonly string[] | null>) => forgetKeys(data);
}

/**
 * Forgets what stands in the browser's smaller stores about these, whoever put it there: a key about
 * an attempt or an observation has its id in it, between points or colons. Null: everything ours.
 */
function forgetKeys(gone: readonly string[] | null): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      forgetIn(storage(), gone);
    } catch (error) {
      report(error);
      // Blocked: then nothing was ever put there.
    }
  }
}

function forgetIn(storage: Storage, gone: readonly string[] | null): void {
  for (const key of Object.keys(storage)) {
    const parts = key.split(/[.:]/);
    const about = gone === null || gone.some((id) => parts.includes(id));
    if (key.startsWith(OURS) && about) storage.removeItem(key);
  }
}

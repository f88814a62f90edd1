import type { LmsPart } from '../lms-parts';
import type { Lrs, StateName } from '../xapi/lrs';

/** A document that a store is to keep: always the last that was put, and never an older one after it. */
export function createKeptDocument(lrs: Lrs, name: StateName, changed: () => void) {
  let wanted: string | null = null;
  let kept: string | null = null;
  let busy = false;
  let missing: readonly LmsPart[] = [];
  const keep = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (wanted !== null && wanted !== kept) {
      const text: string = wanted;
      const sent = await lrs.keepState(name, text, false);
      missing = sent === 'kept' ? [] : [sent === 'refused' ? 'talk' : 'everything'];
      if (sent !== 'kept') break;
      kept = text;
    }
    busy = false;
    changed();
  };
  return {
    put(text: string): void {
      if (text === wanted && text === kept) return;
      wanted = text;
      void keep();
    },
    /** Sends what is left as the page goes. */
    last(): void {
      if (wanted !== null && wanted !== kept) void lrs.keepState(name, wanted, true);
    },
    missing: () => missing,
  };
}

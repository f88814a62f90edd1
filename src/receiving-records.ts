import { bringRecord } from './bringing-records';
import { parseObservation } from './core/marking/observation-file';
import type { Received } from './shell/overlay/files-cast';
import { openDeskStore } from './shell/storage/desk-store';
import type { Store } from './shell/storage/store';

/** Takes the record of an observation in among other files. */
export async function receiveRecord(store: Store, text: string): Promise<Received['outcome']> {
  const desk = await openDeskStore().catch(() => null);
  if (!desk) return { kind: 'refused', why: 'no-room' };
  const brought = await bringRecord({ desk, attempts: store }, text);
  switch (brought.kind) {
    case 'refused':
      return { kind: 'not-an-attempt', words: brought.why };
    case 'flawed':
      return { kind: 'refused', why: 'record-of-another' };
    case 'not-kept':
      return { kind: 'refused', why: 'no-room' };
    case 'kept': {
      const { id, title, isNew, seals, flaw, replay } = brought;
      const sound =
        flaw === null && replay === 'verified' && seals?.every(({ fits }) => fits) === true;
      const whose = parseObservation(text).learner;
      return { kind: 'record', record: { id, title }, whose, isNew, sound };
    }
  }
}

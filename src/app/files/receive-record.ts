import { holds } from '../../core/observation/seals';
import { instead } from '../../shell/page/faults';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import type { Store } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';
import { bringRecord } from '../observation/bring-record';
import type { Received } from './receive-attempt';

/** Takes the record of an observation in, from the text of its file. */
export type RecordReception = (text: string) => Promise<Received['outcome']>;

/** Takes records in among other files. */
export async function createRecordReception(stores: Stores): Promise<RecordReception> {
  const [store, assessments] = await Promise.all([
    stores.attempts,
    stores.assessments().catch(instead(null)),
  ]);
  return async (text) =>
    assessments ? receive(store, assessments, text) : { kind: 'refused', why: 'no-room' };
}

async function receive(
  store: Store,
  assessments: AssessmentStore,
  text: string,
): Promise<Received['outcome']> {
  const brought = await bringRecord({ assessments, attempts: store }, text);
  switch (brought.kind) {
    case 'refused':
      return { kind: 'not-an-attempt', words: brought.why };
    case 'flawed':
      return { kind: 'refused', why: 'record-of-another' };
    case 'not-kept':
      return { kind: 'refused', why: 'no-room' };
    case 'kept': {
      const { id, title, learner: whose, isNew, added, parted, seals, flaw, replay } = brought;
      const sound = flaw === null && replay === 'verified' && seals?.every(holds) === true;
      const joined = added ? 'added' : parted ? 'parted' : null;
      return { kind: 'record', record: { id, title }, whose, isNew, joined, sound };
    }
  }
}

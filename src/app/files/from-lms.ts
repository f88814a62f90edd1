import type { AttemptFile } from '../../core/transcript/codec';
import { parseSuspended } from '../../shell/lms/suspended';
import type { Store } from '../../shell/storage/store';
import { retold } from '../attempt/retold';

/** The attempt that an LMS kept as text, told by its story again. Throws a `BadInput` where it cannot be. */
export async function attemptFromLms(store: Store, text: string): Promise<AttemptFile> {
  const suspended = parseSuspended(text);
  const { id, startedAt, learner } = suspended;
  const entries = await retold(store, suspended);
  // What an LMS calls somebody is no name of a person.
  const whose = learner === '' ? {} : { learner: { code: learner, name: '' } };
  return { format: 'composure-attempt', version: 1, id, startedAt, entries, ...whose };
}

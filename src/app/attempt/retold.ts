import { retell } from '../../core/story/acts';
import { BadInput } from '../../core/transcript/bad-input';
import type { Entry } from '../../core/transcript/entries';
import type { Suspended } from '../../shell/lms/suspended';
import { instead } from '../../shell/page/faults';
import type { Store } from '../../shell/storage/store';
import { playerFor } from './openings';

/**
 * The transcript of an attempt that an LMS kept, told by its story again. Throws a `BadInput` where the
 * version of the story that it was played in is not here.
 */
export async function retold(
  store: Store,
  { began, acts, length }: Suspended,
): Promise<readonly Entry[]> {
  const player = await playerFor(store, began);
  const standing = await player.standAt(began, [began]).catch(instead(null));
  try {
    if (standing) return await retell(began, { acts, length }, standing);
  } finally {
    player.stop();
  }
  throw new BadInput(
    `“${began.title}” was played in a version of its story that is not here. Open the package that it was played in.`,
  );
}

import { type Entry, stageOf } from '../../core/transcript/entries';
import type { NoRetry } from '../../core/transcript/sealing';
import { noRetry, retryOf } from '../../core/transcript/sealing';
import { instead } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import type { Player } from '../../shell/shipped/player';
import { here } from '../../shell/storage/here';
import type { Envelope, Listed, Store } from '../../shell/storage/store';
import { resumeAttempt, storeNew, whoseNew } from './attempt';
import type { LiveAttempt } from './live-attempt';

/** What comes of trying a moment of an earlier attempt again. */
export type Again =
  | { readonly kind: 'playing'; readonly attempt: LiveAttempt }
  | {
      readonly kind: 'refused';
      /** `gone`: the earlier attempt is. `no-story`: the edition it was played in is. */
      readonly why: NoRetry | { readonly kind: 'gone' } | { readonly kind: 'no-story' };
    };

/** The moment: the replies of entry number `entry`. `now` is in milliseconds since 1970. */
type Moment = { readonly id: string; readonly entry: number; readonly now: number };
type Kept = Envelope & { readonly entries: readonly Entry[] };
type FindPlayer = (attempt: Listed) => Promise<Player>;

/** Tries a moment of a kept attempt again, or goes on with the attempt that was begun there. */
export async function tryAgain(
  store: Store,
  moment: Moment,
  playerFor: FindPlayer,
): Promise<Again> {
  const earlier = await store.read(moment.id);
  if (!earlier) return { kind: 'refused', why: { kind: 'gone' } };
  const why = noRetry(earlier.entries, moment.entry);
  if (why) return { kind: 'refused', why };
  const attempt =
    (await begunThere(store, earlier, moment, playerFor)) ??
    (await begin(store, earlier, moment, playerFor).catch(instead(null)));
  return attempt ? { kind: 'playing', attempt } : { kind: 'refused', why: { kind: 'no-story' } };
}

/** The attempt that tries this moment already and is not finished; null when there is none. */
async function begunThere(
  store: Store,
  { edition, seed }: Kept,
  { id, entry }: Moment,
  playerFor: FindPlayer,
): Promise<LiveAttempt | null> {
  for (const one of await store.list(here() ?? '')) {
    if (one.edition !== edition || one.seed !== seed) continue;
    const entries = (await store.read(one.id))?.entries ?? [];
    const [began] = entries;
    const origin = began?.kind === 'began' ? began.origin : undefined;
    const done = ['recorded', 'faulted'].includes(stageOf(entries));
    if (origin?.attempt === id && origin.entry === entry && !done) {
      return resumeAttempt(store, one, await playerFor(one));
    }
  }
  return null;
}

/** A new attempt; null when its story does not come to the same place. */
async function begin(
  store: Store,
  { entries, ...known }: Kept,
  { entry, now }: Moment,
  playerFor: FindPlayer,
): Promise<LiveAttempt | null> {
  const beat = retryOf(entries, known.id, entry);
  const [began] = beat;
  if (began?.kind !== 'began') return null;
  const player = await playerFor({ ...known, last: null });
  const standing = await player.standAt(began, beat);
  if (standing.differsAt !== null || standing.rest.length > 0) {
    player.stop();
    return null;
  }
  // Whoever tries it again does so here: it is neither the earlier learner's nor from a file.
  const { learner: _learner, broughtAt: _broughtAt, ...plain } = known;
  const envelope: Envelope = { ...plain, ...whoseNew(), id: freshId(), startedAt: now };
  const unstored = { envelope, store, player, standing: async () => standing };
  const { attempt, stored } = storeNew(unstored, beat);
  await stored;
  return attempt;
}

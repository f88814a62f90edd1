import type { Cast } from './cast';

/** Gives the learner an attempt, as far as it has got, as a file of their own. */
export async function saveAttempt(
  cast: Pick<Cast, 'stores' | 'attempts'>,
  id: string,
): Promise<void> {
  const [kept, { saveAttemptFile }] = await Promise.all([
    cast.attempts.read(id),
    import('../../app/files/attempt-files'),
  ]);
  if (kept) await saveAttemptFile(await cast.stores.attempts, { id, ...kept });
}

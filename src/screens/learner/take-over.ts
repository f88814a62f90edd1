import type { Manner, Mode } from '../../core/transcript/entries';
import { play } from '../../languages/en-GB/play';
import type { Early } from '../../shell/page/early';
import { report } from '../../shell/page/faults';
import type { Cast } from './cast';
import { enterPhase, type Phase } from './play/phase';

/**
 * Carries out what was done on the page that was drawn before the product had come, up to what can be
 * drawn in its place: what is wrong is never drawn, not even for a moment.
 */
export async function takeOver(cast: Cast, early: Early): Promise<Phase> {
  const entered = await enterPhase(cast, early.scenario, null, null);
  if (entered.kind !== 'briefing' || !early.began) return entered;
  return begin(cast.attempts, early, early.began).catch((error: unknown) => {
    report(error);
    return { ...entered, problem: play().noStart };
  });
}

async function begin(
  attempts: Cast['attempts'],
  early: Early,
  { mode, ownWords }: { readonly mode: Mode; readonly ownWords: boolean },
): Promise<Phase> {
  const manner: Manner = { mode, ...(ownWords && { ownWords }) };
  const attempt = await attempts.begin(early.scenario, early.seed, manner, null);
  const { reply } = early;
  // The page shows what was said: the next that is drawn is what answers it, unless that takes its time.
  if (reply !== null) await Promise.race([attempt.choose(reply), soon()]);
  // The first entry says that it began; the lines come after it.
  return { kind: 'playing', attempt, resumed: false, told: early.told + 1 };
}

function soon(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1000));
}

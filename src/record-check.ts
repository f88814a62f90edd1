import { signedText } from './core/marking/judgements';
import type { Replay } from './core/report/observed';
import type { Entry, Scenario } from './core/transcript/entries';
import { loadStart } from './stories';

/** Plays a transcript through its story again, where this build has the very edition it came from. */
export async function replayOf(entries: readonly Entry[]): Promise<Replay> {
  const [began] = entries;
  if (began?.kind !== 'began') return 'differs';
  const start = await loadStart(began.scenario).catch(() => null);
  if (start?.edition !== began.edition) return 'no-edition';
  const stated = { ...began, ...start.scenario };
  if (!sameFacts(stated, began)) return 'differs';
  const { differsAt, rest } = await start.player.standAt(began, entries);
  return differsAt === null && rest.length === 0 ? 'verified' : 'differs';
}

function sameFacts(one: Scenario, other: Scenario): boolean {
  return signedText([one], []) === signedText([other], []);
}

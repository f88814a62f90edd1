import { attempted, instead } from '../page/faults';
import { chosenLast, keepChoice } from './choice';

const ASKED = 'asked-to-keep';

/**
 * Asks the browser not to clear what is kept here when it runs short of room. Once, and when something
 * worth keeping has just been finished: a browser that asks its owner has a reason to show then.
 */
export async function askToKeep(): Promise<void> {
  const storage = attempted(() => navigator.storage);
  if (!storage?.persist || chosenLast(ASKED) !== null) return;
  keepChoice(ASKED, 'yes');
  if (await storage.persisted().catch(instead(true))) return;
  await storage.persist().catch(instead(false));
}

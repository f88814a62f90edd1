import { report } from '../page/faults';

/** Whether a number of a list could not be written because another tab has written it. */
export function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'ConstraintError';
}

/** What became of adding to a list: `taken` where another tab was first. */
export async function added(work: () => Promise<void>): Promise<'written' | 'taken' | 'failed'> {
  try {
    await work();
    return 'written';
  } catch (error) {
    if (isTaken(error)) return 'taken';
    report(error);
    return 'failed';
  }
}

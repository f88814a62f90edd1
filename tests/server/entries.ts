import type { Entry } from '../../src/core/transcript/entries';
import { performed } from '../fixtures/performance';

/** A whole attempt, as one browser would send it: an entry a line. */
export const LINES: readonly string[] = performed('late-van', 'model-answer').map((entry: Entry) =>
  JSON.stringify(entry),
);

import type { Notice } from './notice';

/** Where people and lists are kept: PostgreSQL, or the same embedded. Everything asked of it is one statement. */
export type Database = {
  /** Gives the rows. Throws what `refusalOf` (in `../refusal`) tells apart. */
  readonly query: <T>(statement: string, values?: readonly unknown[]) => Promise<readonly T[]>;
  /**
   * Calls `hear` with what is notified on the channel, and with null where something may have been missed: once
   * it listens, and whenever it has had to begin anew. Returns what stops it.
   */
  readonly listen: (hear: (notice: Notice) => void) => Promise<() => Promise<void>>;
  /** Resolves when what was under way is over and nothing is open any more. */
  readonly close: () => Promise<void>;
};

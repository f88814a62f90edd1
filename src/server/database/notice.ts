/** The channel of PostgreSQL that says what has changed. It is no more than a wake-up. */
export const CHANNEL = 'composure';

/** A list that has grown, its writer and whom it is about; or whose presence has changed; null where something may have been missed. */
export type Notice = string | null;

/** The channel of PostgreSQL that says which list has grown. It is no more than a wake-up. */
export const CHANNEL = 'composure';

/** The id of a list that has grown; null where something may have been missed. */
export type Notice = string | null;

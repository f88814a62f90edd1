/**
 * Kinds of cause that a complaint can have. The author of a story says which one it is, as a firm has
 * one list to choose from; it is never worked out from what somebody typed.
 */
export const CAUSES = [
  'faulty',
  'message',
  'nobody',
  'mistake',
  'unclear',
  'treatment',
  'no-fault',
] as const;

export type Cause = (typeof CAUSES)[number];

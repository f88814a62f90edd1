/** The parts of a reflective account, in order: situation, task, action, result, and what next. */
export const REFLECTION_PARTS = ['situation', 'task', 'action', 'result', 'next'] as const;
export type ReflectionPart = (typeof REFLECTION_PARTS)[number];

/** What a learner wrote about an attempt, in their own words. It is no part of the transcript. */
export type Reflection = {
  readonly parts: Readonly<Partial<Record<ReflectionPart, string>>>;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
};

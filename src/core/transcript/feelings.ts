/** How angry somebody is, from 0 to 10, in five steps. */
export type AngerLevel = 'calm' | 'uneasy' | 'annoyed' | 'angry' | 'furious';

/** The step that an anger from 0 to 10 stands on: every word for it goes by these, so that none contradicts another. */
export function angerLevel(anger: number): AngerLevel {
  if (anger >= 9) return 'furious';
  if (anger >= 7) return 'angry';
  if (anger >= 5) return 'annoyed';
  return anger >= 2 ? 'uneasy' : 'calm';
}

/** Whether an anger from 0 to 10 is plain anger: `angry` or `furious`. */
export function isAngry(anger: number): boolean {
  return angerLevel(anger) === 'angry' || angerLevel(anger) === 'furious';
}

/** How far somebody trusts, from 0 to 10, in three steps: a story begins within `some`. */
export type TrustLevel = 'high' | 'some' | 'low';

/** The step that a trust from 0 to 10 stands on. */
export function trustLevel(trust: number): TrustLevel {
  if (trust >= 7) return 'high';
  return trust >= 4 ? 'some' : 'low';
}

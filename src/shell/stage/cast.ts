import type { Pose } from '../../core/transcript/looks';

// What to strike instead when nobody drew this figure in that pose: the nearest first.
const NEAREST: Record<Pose, readonly Pose[]> = {
  open: [],
  'arms-crossed': ['hands-on-hips'],
  'hands-on-hips': ['arms-crossed'],
  pointing: ['hands-on-hips', 'explaining'],
  explaining: ['shrugging', 'pointing'],
  shrugging: ['explaining', 'open'],
  'holding-receipt': ['explaining'],
  'on-phone': ['open'],
};

/** The sheet a person is drawn from: that of their first name, else always the same stranger. */
export function figureOf(customer: string, drawn: readonly string[], strangers: readonly string[]) {
  const firstName = customer.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  if (drawn.includes(firstName)) return firstName;
  return strangers[hash(customer) % strangers.length] ?? '';
}

export function nearestPose(pose: Pose, drawn: (pose: Pose) => boolean): Pose {
  return [pose, ...NEAREST[pose]].find(drawn) ?? 'open';
}

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}

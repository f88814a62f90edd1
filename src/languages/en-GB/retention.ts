import { part } from '../words';

/** How long practice is kept. Deleting by age is never a surprise. */
export const words = {
  heading: 'How long practice is kept',
  ending: (count: number, day: string) =>
    count === 1
      ? `1 practice attempt will be deleted on ${day}.`
      : `${count} practice attempts will be deleted, the first on ${day}.`,
  why: (days: number) =>
    `Practice is kept for ${days} days here, so that nobody’s words lie about for longer than they are needed. Keep what you want to keep, or save it as a file.`,
  see: 'See which, and keep what you like',
  mine: 'Your attempts',
  deleted: (count: number, days: number) =>
    count === 1
      ? `1 practice attempt older than ${days} days was deleted just now, as announced.`
      : `${count} practice attempts older than ${days} days were deleted just now, as announced.`,
  keep: 'Keep',
  keptUntil: (day: string) => `Kept until ${day}`,
  deletedOn: (day: string) => `Will be deleted on ${day}`,
  /** Why an attempt is never deleted by its age; nothing where that is the rule. */
  kept: {
    'for-ever': null,
    observed: 'Kept: it belongs to an observation',
    exercise: 'Kept: it stands in a standardisation exercise',
    open: null,
    asked: 'Kept until you delete it',
  },
};

/** What is said of how long practice is kept. */
export const retention = part('retention', words);

/** What can be shown of a customer and a place: stories name these, the stage draws them. */
export const SETTINGS = ['counter', 'phone', 'chat', 'reception'] as const;
/** Where a story may go on after it has begun in its setting. */
export const PLACES = [...SETTINGS, 'back-office', 'home'] as const;
/** The light and weather outside. */
export const SKIES = ['day', 'dusk', 'night', 'rain', 'snow'] as const;
export const MOODS = ['calm', 'worried', 'annoyed', 'angry', 'furious', 'relieved'] as const;
export const POSES = [
  'open',
  'arms-crossed',
  'pointing',
  'holding-receipt',
  'hands-on-hips',
  'shrugging',
  'explaining',
  'on-phone',
] as const;

export type Setting = (typeof SETTINGS)[number];
export type Place = (typeof PLACES)[number];
export type Sky = (typeof SKIES)[number];
export type Mood = (typeof MOODS)[number];
export type Pose = (typeof POSES)[number];

/** What can be shown of a customer and a place: stories name these, the stage draws them. */
export const SETTINGS = ['counter', 'phone', 'chat', 'reception'] as const;
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
export type Mood = (typeof MOODS)[number];
export type Pose = (typeof POSES)[number];

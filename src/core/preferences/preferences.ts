export const MOTIONS = ['device', 'still'] as const;
export const TEXTS = ['usual', 'large', 'largest'] as const;
export const PACES = ['slow', 'normal', 'at-once'] as const;
export const SAYINGS = ['coached', 'always', 'never'] as const;

/** What a learner has chosen on the settings screen. (A `Setting` is something else: a scene's place.) */
export type Preferences = {
  /** Whether telephone, bell and place are heard. */
  readonly sound: boolean;
  /** From 0 to 1, of sounds and voice alike. */
  readonly volume: number;
  /** Whether lines are read aloud. */
  readonly voice: boolean;
  /** Whether the replies on offer are read aloud after the lines. */
  readonly replies: boolean;
  /** Whether the learner has answered if they want to hear calls. */
  readonly callAsked: boolean;
  /** Whether things move as the device asks, or never. */
  readonly motion: (typeof MOTIONS)[number];
  /** How large words are. */
  readonly text: (typeof TEXTS)[number];
  /** How the lines of an answer come: one after another, or all at once. */
  readonly pace: (typeof PACES)[number];
  /** Where sayings in a line can be opened to see what they mean. */
  readonly sayings: (typeof SAYINGS)[number];
};

export const USUAL: Preferences = {
  sound: false,
  volume: 0.6,
  voice: false,
  replies: false,
  callAsked: false,
  motion: 'device',
  text: 'usual',
  pace: 'normal',
  sayings: 'coached',
};

/** A learner's choices, wherever they are kept. */
export type PreferenceStore = {
  readonly now: () => Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
  /** Calls `reader` after each change. Returns what stops it. */
  readonly watch: (reader: () => void) => () => void;
  /** Whether the last change outlives the page. */
  readonly kept: () => boolean;
};

/** Reads what was kept. Whatever is missing or makes no sense is as usual. */
export function parsePreferences(printed: string | null): Preferences {
  const kept = fieldsIn(printed);
  const is = (name: 'sound' | 'voice' | 'replies' | 'callAsked'): boolean => kept[name] === true;
  const { volume } = kept;
  return {
    sound: is('sound'),
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : USUAL.volume,
    voice: is('voice'),
    replies: is('replies'),
    callAsked: is('callAsked'),
    motion: MOTIONS.find((motion) => motion === kept.motion) ?? USUAL.motion,
    text: TEXTS.find((text) => text === kept.text) ?? USUAL.text,
    pace: PACES.find((pace) => pace === kept.pace) ?? USUAL.pace,
    sayings: SAYINGS.find((one) => one === kept.sayings) ?? USUAL.sayings,
  };
}

export function printPreferences(preferences: Preferences): string {
  return JSON.stringify(preferences);
}

/** Whether anything at all is to be heard. */
export function isHeard({ sound, voice }: Preferences): boolean {
  return sound || voice;
}

function fieldsIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

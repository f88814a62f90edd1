/**
 * British English: everything that the product itself says. Another language is another file beside
 * this one, of the same shape. Each export is a part of the product, fetched with the code that
 * shows it. What a story, a marking scheme or a law card says is not here: that is their own.
 */

/** Names the language: for the page, for dates and numbers, and for whoever chooses it. */
export const language = { code: 'en-GB', name: 'English (UK)' };

/** The first screen, the briefing and the conversation. */
export const play = {
  scenarios: 'Scenarios',
  settings: 'Settings',
  settingsMissing: 'The settings could not be loaded. Reload this page to try again.',
  sound: 'Sound',
};

/** The settings screen. */
export const settings = {
  heard: 'What you hear',
  on: 'On',
  off: 'Off',
  tryIt: 'Try it',
  /** The same for who cannot see beside what it stands. */
  tryWhat: (what: string) => `Try it: ${what}`,
  sound: 'Sounds',
  soundMeans:
    'Plays the telephone, the bell and the quiet of the place you are in. Everything you need is in the words on the screen.',
  voice: 'Voice',
  voiceMeans:
    'Reads the customer’s and colleagues’ lines aloud with a voice of this device, so nothing is sent anywhere. Leave it off if you use a screen reader: the two would talk at once.',
  /** Read aloud to try the voice. */
  sample: 'Good morning. I hope you can help me, because nobody else could.',
  voiceNone:
    'No voice on this device can be used without sending text away. Nothing is read aloud.',
  voiceFailed: 'The voice of this device does not answer. Nothing is read aloud.',
  volume: 'Volume',
  volumeMeans: 'How loud sounds and voice are.',
  seen: 'What moves',
  motionMeans: 'Whether the picture of the customer moves, and new lines slide in.',
  motion: { device: 'As this device asks', still: 'Always still' },
  kept: 'Settings are kept in this browser alone.',
  notKept: 'This browser does not keep settings. They last until this page is closed.',
};

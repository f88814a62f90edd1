import { part } from '../words';

/** The settings screen. */
export const words = {
  centre: 'Your centre’s rules',
  centreMeans:
    'The organisation’s name, its policy and wording, and how long practice is kept. For assessors and centre staff.',
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
  replies: 'Read the replies too',
  repliesMean: 'After each line, reads the replies you can choose from, each with its number.',
  /** Read aloud to try the voice. */
  sample: 'Good morning. I hope you can help me, because nobody else could.',
  voiceNone:
    'No voice on this device can be used without sending text away. Nothing is read aloud.',
  voiceFailed: 'The voice of this device does not answer. Nothing is read aloud.',
  volume: 'Volume',
  volumeMeans: 'How loud sounds and voice are.',
  text: 'Size of the words',
  texts: { usual: 'As usual', large: 'Large', largest: 'Largest' },
  seen: 'What moves',
  motionMeans:
    'Whether the customer’s picture moves, new lines slide in, and a conversation plays back by itself.',
  motion: { device: 'The same as this device', still: 'Always still' },
  paceTitle: 'How fast people talk',
  paceMeans:
    'The lines of an answer come one after another. A click or any key shows the rest. Where nothing may move, they come all at once.',
  pace: { slow: 'Slow', normal: 'Normal', 'at-once': 'All at once' },
  sayingsTitle: 'Sayings explained',
  sayingsMean:
    'Some words in a line mean something else, such as “hang on”. They have dots below them: choose one to see what it means. Never in a mock observation.',
  sayings: { coached: 'With the coach', always: 'Always', never: 'Never' },
  language: 'Language',
  languageMeans:
    'The language of the product. A conversation is in the language it was written in. The page is loaded again.',
  useLanguage: 'Use this language',
  offline: {
    title: 'Without a network',
    means:
      'Once the whole of Composure is kept in this browser, it opens and plays without a network. It takes a few megabytes, and nothing of yours goes anywhere.',
    states: {
      none: 'Not all of it is kept here yet.',
      unasked: 'This device saves data, so it is fetched only if you ask for it.',
      fetching: 'It is being fetched. You can go on meanwhile.',
      whole: 'All of it is kept here: everything works without a network.',
      refused:
        'This browser keeps nothing for later, so a network is needed. A private window does that, and so does a page that did not come over https.',
    },
    keep: 'Keep it for use without a network',
  },
  kept: 'Settings are kept in this browser alone.',
  notKept: 'This browser does not keep settings. They last until this page is closed.',
};

/** What the settings screen says. */
export const settings = part('settings', words);

import type { Sign } from '../../core/transcript/entries';
import type { Mood, Pose } from '../../core/transcript/looks';

/** Which drawings of assets/people/faces.svg make one face; brows may be part of the eyes. */
export type Expression = {
  readonly brows: string | null;
  readonly eyes: string;
  readonly mouth: string;
  readonly talk: string;
  /** The lids of a blink, or null for a face that stares or has its eyes closed already. */
  readonly shut: string | null;
};

const LIDS = 'eyes-eyesClosed';

export const EXPRESSIONS: Record<Mood, Expression> = {
  calm: {
    brows: 'brows-calm',
    eyes: 'eyes-smile',
    // No smile: somebody may be calm and hear bad news.
    mouth: 'mouth-serious',
    talk: 'mouth-concernedFear',
    shut: LIDS,
  },
  worried: {
    brows: 'brows-concerned',
    eyes: 'eyes-concerned',
    mouth: 'mouth-concerned',
    talk: 'mouth-solemn',
    shut: LIDS,
  },
  annoyed: {
    brows: 'brows-driven',
    eyes: 'eyes-driven',
    mouth: 'mouth-serious',
    talk: 'mouth-concernedFear',
    shut: LIDS,
  },
  angry: {
    brows: null,
    eyes: 'eyes-veryAngry',
    mouth: 'mouth-veryAngry',
    talk: 'mouth-concerned',
    shut: null,
  },
  furious: {
    brows: null,
    eyes: 'eyes-rage',
    mouth: 'mouth-rage',
    talk: 'mouth-veryAngry',
    shut: null,
  },
  relieved: {
    brows: 'brows-calm',
    eyes: 'eyes-calm',
    mouth: 'mouth-calm',
    talk: 'mouth-explaining',
    shut: null,
  },
};

/** What a sign changes in somebody's look. */
type SignLook = Partial<Expression> & {
  readonly pose?: Pose;
  /** Looks the other way, or has turned to go. */
  readonly turned?: 'head' | 'body';
  /** Drawn beside the mouth: what is heard and not seen. */
  readonly mark?: string;
};

const SIGN_LOOKS: Record<Sign, SignLook> = {
  'raised-voice': { mouth: 'mouth-rage', mark: 'mark-raised-voice' },
  repeating: { mark: 'mark-repeating' },
  sarcasm: {
    brows: 'brows-suspicious',
    eyes: 'eyes-suspicious',
    mouth: 'mouth-serious',
    shut: null,
    mark: 'mark-sarcasm',
  },
  interrupting: { mouth: 'mouth-concernedFear', mark: 'mark-interrupting' },
  'arms-crossed': { pose: 'arms-crossed' },
  pointing: { pose: 'pointing' },
  silence: {
    brows: 'brows-contempt',
    eyes: 'eyes-contempt',
    mouth: 'mouth-serious',
    shut: null,
    mark: 'mark-silence',
  },
  'looking-at-door': { turned: 'head' },
  'threat-to-leave': { turned: 'body' },
  'threat-to-post': { pose: 'on-phone' },
};

export type Look = Expression & {
  readonly pose: Pose;
  readonly turned: 'head' | 'body' | null;
  readonly mark: string | null;
};

/** How somebody looks in a mood, in a pose, giving a sign. */
export function lookOf(mood: Mood, pose: Pose, sign: Sign | null): Look {
  const plain: Look = { ...EXPRESSIONS[mood], pose, turned: null, mark: null };
  return sign === null ? plain : { ...plain, ...SIGN_LOOKS[sign] };
}

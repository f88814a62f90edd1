import type { Mood } from '../../core/transcript/looks';

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
    brows: 'brows-smile',
    eyes: 'eyes-smile',
    // No smile: somebody may be calm and hear bad news.
    mouth: 'mouth-serious',
    talk: 'mouth-solemn',
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

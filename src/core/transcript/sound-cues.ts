import { type Entry, type Offered, type Said, stageOf } from './entries';
import type { Setting } from './looks';

/** What a story can have heard: `# sound: phone-ring`. Another name in an older attempt is silent. */
export const SOUNDS = ['phone-ring', 'hold-music', 'desk-bell', 'message'] as const;
export type Sound = (typeof SOUNDS)[number];

/** A place that can be heard. A chat makes no noise but for its messages. */
export type Room = Exclude<Setting, 'chat'>;

/** One thing to be heard, after the one before it. */
export type Cue =
  | { readonly kind: 'play'; readonly sound: Sound }
  | {
      readonly kind: 'speak';
      readonly text: string;
      /** From 0 to 10, as the customer feels with this line. */
      readonly anger: number;
      /** 0 for the customer, then the colleagues in the order the story names them. */
      readonly speaker: number;
      /** One of the replies on offer, for whoever wants them read. */
      readonly reply?: true;
      /** Number of the entry that it reads. */
      readonly at: number;
    };

/** The place whose quiet is heard: until the conversation is over, and never in a chat. */
export function roomAt(entries: readonly Entry[]): Room | null {
  const [began] = entries;
  if (began?.kind !== 'began' || began.setting === 'chat') return null;
  return stageOf(entries) === 'talking' ? began.setting : null;
}

/** What is to be heard once all entries from number `heard` on are shown. */
export function soundsFrom(
  entries: readonly Entry[],
  heard: number,
): {
  /** Whether whatever is still being heard has been overtaken: the learner has gone on. */
  readonly hush: boolean;
  readonly cues: readonly Cue[];
} {
  const went = entries.findLastIndex(({ kind }) => kind === 'chose' || kind === 'recorded');
  const first = Math.max(heard, went + 1);
  const chat = entries[0]?.kind === 'began' && entries[0].setting === 'chat';
  const names = speakersIn(entries);
  return {
    hush: went >= heard,
    cues: entries.slice(first).flatMap((entry, place): readonly Cue[] => {
      const at = first + place;
      if (entry.kind === 'said') return cuesOf(entry, at, names, chat);
      return entry.kind === 'offered' ? repliesOf(entry, at, names.length + 1) : [];
    }),
  };
}

function cuesOf(
  line: Said,
  entry: number,
  names: readonly string[],
  chat: boolean,
): readonly Cue[] {
  const { who, text, feelings } = line;
  const sound = SOUNDS.find((one) => one === line.sound) ?? (chat && who !== null && 'message');
  const cues: Cue[] = sound ? [{ kind: 'play', sound }] : [];
  if (who !== null) {
    const at = names.indexOf(who);
    const speaker = at < 0 ? names.length : at;
    cues.push({ kind: 'speak', text, anger: feelings.anger, speaker, at: entry });
  }
  return cues;
}

/** Each reply after its number, in the learner's own voice. */
function repliesOf({ replies }: Offered, entry: number, speaker: number): readonly Cue[] {
  return replies.map(({ text }, at) => {
    const words = `${at + 1}. ${text}`;
    return { kind: 'speak', text: words, anger: 0, speaker, reply: true, at: entry };
  });
}

/** The first names that the story's lines go by: the customer's, then the colleagues'. */
function speakersIn([began]: readonly Entry[]): readonly string[] {
  if (began?.kind !== 'began') return [];
  return [began.customer, ...began.colleagues].map((name) => name.split(' ')[0] ?? '');
}

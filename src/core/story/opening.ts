import type {
  Began,
  Ending,
  Entry,
  Manner,
  Offered,
  Reply,
  Said,
  Scenario,
} from '../transcript/entries';
import { createDice, shuffled } from '../transcript/shuffle';

/** What is said until somebody has to reply, and what can be replied. */
export type Exchange = { readonly lines: readonly Said[]; readonly replies: readonly Reply[] };

/** What answers a reply: the next exchange, or, where it is the last, how it ends. */
export type Answer = Exchange & { readonly ending: Ending | null };

/** How a story begins, with what answers each of its first replies; null where that breaks the story. */
export type Opening = Exchange & {
  readonly answers: readonly (Answer | null)[];
  /** Of each of its replies, whether a coach has a thought on it. Unknown, where it does not say. */
  readonly thoughts?: readonly boolean[];
};

/** What was played, with which seed and how: the first entry of every transcript. */
export function beganWith(
  scenario: Scenario,
  edition: string,
  seed: number,
  manner: Manner = {},
): Began {
  return { kind: 'began', ...scenario, edition, seed, ...manner };
}

/** The opening beat of an attempt without its `began`, by its seed, and how that attempt goes on. */
export function openedWith(
  { lines, replies, answers, thoughts }: Opening,
  seed: number,
): {
  readonly beat: readonly Entry[];
  readonly answer: (reply: number) => readonly Entry[] | null;
  /** Whether a coach has a thought on a reply; null where that is unknown. */
  readonly thinks: (reply: number) => boolean | null;
} {
  const { offered, order } = offer(replies, createDice(seed));
  return {
    beat: [...lines, offered],
    answer(reply) {
      const answer = answers[order[reply] ?? -1];
      if (!answer) return null;
      const { ending } = answer;
      const dice = createDice(seed, replies.length);
      const last: Entry =
        ending === null ? offer(answer.replies, dice).offered : { kind: 'ended', ending };
      return [{ kind: 'chose', reply }, ...answer.lines, last];
    },
    thinks: (reply) => thoughts?.[order[reply] ?? -1] ?? null,
  };
}

/** Offers `replies` in an order drawn from `dice`; `order` says where each one came from. */
export function offer(
  replies: readonly Reply[],
  dice: (below: number) => number,
): { readonly offered: Offered; readonly order: readonly number[] } {
  const drawn = shuffled([...replies.entries()], dice);
  return {
    offered: { kind: 'offered', replies: drawn.map(([, reply]) => reply) },
    order: drawn.map(([index]) => index),
  };
}

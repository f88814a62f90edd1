import type { Decision } from './decision';
import { goodShare, type Look, lookAt, sum } from './look';
import { trainReader } from './reader';
import { type Tell, tellsIn } from './tells';

/** How a reader of words alone fared at the decisions of a story that it had not seen. */
export type Reading = Score & {
  /** What helped it most, the greatest help first, counted in the stories that it had seen. */
  readonly tells: readonly Tell[];
  /** The good reply that it was surest of; null if it picked none. */
  readonly surest: string | null;
};

export type Score = {
  readonly decisions: number;
  /** Share of decisions at which drawing lots picks a good reply. */
  readonly chance: number;
  /** Share of decisions at which the reader did; where replies tie, lots are drawn. */
  readonly picked: number;
  /** `(picked − chance) / (1 − chance)`: 1 is never wrong, 0 is no better than drawing lots. */
  readonly advantage: number;
};

/** Lets a reader that has seen the `others` pick at each decision of a story. */
export function readStory(
  decisions: readonly Decision[],
  others: readonly (readonly Decision[])[],
): Reading {
  const reader = trainReader(others);
  const looks = decisions.map((replies) => lookAt(replies, reader));
  return { ...scoreOf(looks), tells: tellsIn(looks, reader), surest: surestOf(looks) };
}

/** How readers fare over several stories, each of which was read by one that had seen the others. */
export function together(readings: readonly Omit<Score, 'advantage'>[]): Score {
  const decisions = sum(readings.map((one) => one.decisions));
  const shareOf = (share: 'chance' | 'picked'): number =>
    sum(readings.map((one) => one[share] * one.decisions)) / (decisions || 1);
  return withAdvantage({ decisions, chance: shareOf('chance'), picked: shareOf('picked') });
}

function scoreOf(looks: readonly Look[]): Score {
  const of = looks.length || 1;
  return withAdvantage({
    decisions: looks.length,
    chance: sum(looks.map(({ replies }) => goodShare(replies))) / of,
    picked: sum(looks.map(({ picked }) => picked)) / of,
  });
}

function withAdvantage(score: Omit<Score, 'advantage'>): Score {
  return { ...score, advantage: (score.picked - score.chance) / (1 - score.chance) };
}

function surestOf(looks: readonly Look[]): string | null {
  const leads = looks.flatMap(({ replies, worths, picked }) => {
    if (picked < 1) return [];
    const [most = 0, next = 0] = worths.toSorted((a, b) => b - a);
    return [{ text: replies[worths.indexOf(most)]?.text ?? '', lead: most - next }];
  });
  const most = Math.max(...leads.map(({ lead }) => lead));
  return leads.find(({ lead }) => lead === most)?.text ?? null;
}

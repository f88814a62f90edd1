import { type Entry, type Manner, type Mode, modeOf, type PolicyFrom } from '../transcript/entries';

/** How an attempt was played, and what help was used in it. */
export type Playing = Pick<Manner, 'origin' | 'conditions'> & {
  readonly mode: Mode;
  readonly hints: number;
  readonly thoughts: number;
  /** The centre whose lines were on the policy card. */
  readonly policyFrom?: PolicyFrom;
};

export function playingOf(entries: readonly Entry[]): Playing {
  const [began] = entries;
  const { origin, conditions, policyFrom } = began?.kind === 'began' ? began : {};
  const help = entries.flatMap((entry) => (entry.kind === 'helped' ? [entry.help] : []));
  return {
    mode: modeOf(entries),
    hints: help.filter((one) => one === 'hint').length,
    thoughts: help.filter((one) => one === 'thought').length,
    ...(origin && { origin }),
    ...(conditions && { conditions }),
    ...(policyFrom && { policyFrom }),
  };
}

import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../core/transcript/entries';
import { sceneAt } from '../../../core/transcript/scene';
import { useAnnounce } from '../../kit/announcer';
import { languageOf } from '../../kit/content';
import { linesOf } from '../../kit/lines';
import { sceneWords } from '../../kit/scene-words';

type Props = {
  readonly entries: readonly Entry[];
  /** How many of them were there for whoever listens before this was; all, if it does not say. */
  readonly told: number | undefined;
};

/**
 * Speaks each exchange once: who answered what, and what is to be seen now, where that has changed. The
 * opening is not among them: the first replies are described by it.
 */
export function SpokenExchange({ entries, told }: Props): null {
  const announce = useAnnounce();
  const heard = useRef(told ?? entries.length);
  useEffect(() => {
    const from = heard.current;
    heard.current = entries.length;
    const replied = entries.findIndex(({ kind }) => kind === 'chose');
    if (replied < 0) return;
    const began = entries.find((entry) => entry.kind === 'began');
    announce(exchangeText(entries, Math.max(from, replied)), languageOf(began));
  }, [entries]);
  return null;
}

/** The exchange from an entry on, as it is spoken. The learner's own words they know. */
function exchangeText(entries: readonly Entry[], from: number): string {
  const said = linesOf(entries).filter(({ at, voice }) => at >= from && voice !== 'you');
  const spoken = said.map(({ name, text }) => (name === '' ? text : `${name}: ${text}`));
  const look = lookOf(entries);
  return [...spoken, ...(look === lookOf(entries.slice(0, from)) ? [] : [`${look}.`])].join(' ');
}

function lookOf(entries: readonly Entry[]): string {
  const told = entries.findLastIndex(({ kind }) => kind === 'said') + 1;
  return sceneWords(sceneAt(entries, told));
}

import type { Entry } from '../../../core/transcript/entries';
import { decisionAt } from '../../../core/transcript/playhead';
import { language } from '../../../languages/en-GB/language';
import { replay } from '../../../languages/en-GB/replay';
import { languageOf } from '../../kit/content';

/** How many replies have been given up to entry number `at`, or are being chosen there. */
export function replyNumber(entries: readonly Entry[], at: number): number {
  const given = entries.slice(0, at + 1).filter(({ kind }) => kind === 'chose').length;
  return entries[at]?.kind === 'offered' ? given + 1 : given;
}

/** The language that most of `stopWords` is in: the story's, where it is the story that speaks. */
export function stopLanguage(entries: readonly Entry[], at: number): string {
  const [began] = entries;
  const told = ['said', 'chose', 'faulted'].includes(entries[at]?.kind ?? '');
  return told && began?.kind === 'began' ? languageOf(began) : language().code;
}

/** What a playhead at `at` shows, in words. */
export function stopWords(entries: readonly Entry[], at: number): string {
  const t = replay();
  const entry = entries[at];
  const number = replyNumber(entries, at);
  switch (entry?.kind) {
    case 'said':
      return entry.who === null ? entry.text : t.line(entry.who, entry.text);
    case 'offered':
      return t.choosing(number, entry.replies.length);
    case 'chose':
      return t.chose(number, decisionAt(entries, at)?.replies[entry.reply]?.text ?? '');
    case 'ended':
      return t.ended;
    case 'faulted':
      return entry.detail;
    case 'began':
    case 'noted':
    case 'looked':
    case 'helped':
    case 'worded':
    case 'handed-over':
    case 'recorded':
    case undefined:
      return '';
  }
}

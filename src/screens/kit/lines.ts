import type { Entry, Reply } from '../../core/transcript/entries';
import { play } from '../../languages/en-GB/play';
import { BRITISH, languageOf } from './content';

type Voice = 'customer' | 'colleague' | 'you' | 'narration';

/** One line of the conversation as it is read: `at` is its entry number. */
export type Line = {
  readonly at: number;
  readonly voice: Voice;
  readonly name: string;
  readonly text: string;
  /** The language it is said in. */
  readonly lang: string;
};

/** The conversation in lines: what was said, and the replies chosen. */
export function linesOf(entries: readonly Entry[]): readonly Line[] {
  const lines: Line[] = [];
  let customer = '';
  let lang = BRITISH;
  let replies: readonly Reply[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'began') {
      customer = firstName(entry.customer);
      lang = languageOf(entry);
    }
    if (entry.kind === 'offered') replies = entry.replies;
    if (entry.kind === 'said') {
      const voice =
        entry.who === null ? 'narration' : entry.who === customer ? 'customer' : 'colleague';
      lines.push({ at, voice, name: entry.who ?? '', text: entry.text, lang });
    }
    if (entry.kind === 'chose') {
      const text = replies[entry.reply]?.text ?? '';
      lines.push({ at, voice: 'you', name: play().you, text, lang });
    }
  }
  return lines;
}

export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

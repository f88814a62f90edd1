import type { Difference } from '../../core/transcript/difference';
import type { Entry } from '../../core/transcript/entries';
import { files } from '../../languages/en-GB/files';
import { language } from '../../languages/en-GB/language';

/** More of a line than this is not needed to find it. */
const MOST = 120;

/** What stands at the first place that differs, and what the story says there, in sentences. */
export function differenceWords({ at, found, expected, why }: Difference): string {
  const t = files();
  return [t.differsAt(at + 1), ...whatDiffers(found, expected, why)].join(' ');
}

function whatDiffers(
  found: Entry | null,
  expected: Entry | null,
  why: Difference['why'],
): readonly string[] {
  const t = files();
  if (found && why) return [t.misplaced(entryWords(found), t.misplacements[why])];
  const [has, says] = [found && entryWords(found), expected && entryWords(expected)];
  if (found && expected && has === says) {
    return [t.otherwise(entryWords(found), fieldWords(found, expected))];
  }
  return [has === null ? t.stops : t.has(has), says === null ? t.saysNothing : t.says(says)];
}

/** One entry of a transcript, as part of a sentence. */
function entryWords(entry: Entry): string {
  const t = files().entries;
  switch (entry.kind) {
    case 'began':
      return t.began(clipped(entry.title));
    case 'said':
      return entry.who === null
        ? t.told(clipped(entry.text))
        : t.said(clipped(entry.who), clipped(entry.text));
    case 'offered':
      return t.offered(listed(entry.replies.map(({ text }) => t.quoted(clipped(text, 60)))));
    case 'chose':
      return t.chose(entry.reply + 1);
    case 'ended':
      return t.ended(entry.ending);
    case 'noted':
    case 'looked':
    case 'helped':
    case 'worded':
    case 'handed-over':
    case 'recorded':
    case 'faulted':
      return t[entry.kind];
  }
}

/** The names of what is not the same in two entries of one kind. */
function fieldWords(found: Entry, expected: Entry): string {
  const names: Readonly<Record<string, string>> = files().fields;
  const theirs = new Map<string, unknown>(Object.entries(expected));
  const mine = new Map<string, unknown>(Object.entries(found));
  const keys = [...new Set([...mine.keys(), ...theirs.keys()])];
  const other = keys.filter(
    (key) => JSON.stringify(mine.get(key)) !== JSON.stringify(theirs.get(key)),
  );
  return listed(other.map((key) => names[key] ?? key));
}

function clipped(text: string, most = MOST): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language().code).format(items);
}

import { withoutComments } from './comments';
import { nearest } from './nearest';
import type { Vocabulary } from './vocabulary';

/** Text that Ink takes for words, and that was meant for something else. */
type Almost = {
  readonly kind: 'speaker' | 'cut' | 'call' | 'reply' | 'else' | 'mark' | 'word';
  /** From 1. */
  readonly line: number;
  readonly what: string;
};

/** Who may speak, each by the full name: `Ana Lopes`, `Priya Shah (team leader)`. */
type Cast = readonly string[];

/**
 * What an author wrote almost right in one Ink text: Ink says nothing, and learners would read it aloud
 * or never see it. Words that merely look odd are left alone.
 */
export function almostSyntax(text: string, names: Vocabulary, cast: Cast): readonly Almost[] {
  const raw = text.split(/\r\n?|\n/);
  const lines = withoutComments(text).split('\n');
  const strangers = namesTwice(lines);
  return lines.flatMap((line, at): Almost[] => {
    const words = line.replace(/#.*$/, '').trim();
    const found = [
      cutShort(raw[at] ?? '', line),
      ...(isLogic(words)
        ? []
        : [
            markOf(words) ??
              elseOf(words) ??
              keywordOf(words) ??
              callOf(words, names) ??
              replyOf(words) ??
              speakerOf(spoken(words), cast, strangers),
          ]),
    ];
    return found.flatMap((one) => (one ? [{ ...one, line: at + 1 }] : []));
  });
}

type Found = Omit<Almost, 'line'> | null;

/** Lines that hold no words that are said. */
function isLogic(words: string): boolean {
  return words === '' || /^(~|=|INCLUDE\b|VAR\b|CONST\b|LIST\b|EXTERNAL\b|TODO\b)/.test(words);
}

/** What is said on a line, behind the marks and conditions that stand before it. */
function spoken(words: string): string {
  return words.replace(/^(?:[-+*]\s*(?!>))*(?:\(\w+\)\s*)?(?:\{[^{}:|]*:\s*)?/, '');
}

function cutShort(raw: string, kept: string): Found {
  const rest = raw.slice(kept.length);
  if (!rest.startsWith('//') || !/\S$/.test(kept) || /[;}\])>]$/.test(kept)) return null;
  return {
    kind: 'cut',
    what: `Everything from "${rest.slice(0, 30)}" on is left out, as // begins a remark: write \\/\\/ where it is to be read`,
  };
}

function markOf(words: string): Found {
  const bullet = /^[•·▪‣◦●○■–—−]\s*/.exec(words)?.[0]?.trim();
  if (bullet) {
    const right = /[–—−]/.test(bullet) ? '-' : '*';
    return {
      kind: 'mark',
      what: `"${bullet}" comes from a word processor, and Ink reads it aloud: write ${right}`,
    };
  }
  const arrow = /[→➔➜⇒]|[–—−]>|=>/.exec(words)?.[0];
  return arrow && /\s?\S+$/.test(words) && new RegExp(`${arrow}\\s*\\w+\\s*$`).test(words)
    ? { kind: 'mark', what: `"${arrow}" is read aloud and leads nowhere: write ->` }
    : null;
}

function elseOf(words: string): Found {
  return /^else\s*:/i.test(words)
    ? { kind: 'else', what: `"${words.slice(0, 5).trim()}" is read aloud: write "- else:"` }
    : null;
}

function keywordOf(words: string): Found {
  const keyword = /^(include|var|const|list|external)\b/i.exec(words)?.[0] ?? '';
  const meant = keyword.toUpperCase();
  const right = meant === 'INCLUDE' ? /^include\s+\S+$/i : /^\w+\s+\w+\s*(=|\()/;
  return keyword !== meant && right.test(words)
    ? { kind: 'word', what: `"${words}" is read aloud: write ${meant} in capitals` }
    : null;
}

function callOf(words: string, names: Vocabulary): Found {
  const called = /^(\w+)\s*\(.*\)\s*;?$/.exec(words)?.[1];
  const set = /^(\w+)\s*(?:[-+]?=(?!=)|\+\+|--)/.exec(words)?.[1];
  const known =
    (called !== undefined && names.functions.includes(called)) ||
    (set !== undefined && names.variables.includes(set));
  return known ? { kind: 'call', what: `"${words}" is read aloud: write ~ ${words}` } : null;
}

function replyOf(words: string): Found {
  const reply = /^(?:-\s*)?[*+][\s*+]*(?:\(\w+\)\s*)?(?:\{[^{}]*\}\s*)*(.*)$/.exec(words)?.[1];
  if (!reply || reply.includes('[') || reply.startsWith('->')) return null;
  return {
    kind: 'reply',
    what: `"${reply}" stands without [ ], so it is said again once it is chosen: write * [${reply}]`,
  };
}

/** Who is written at the beginning of a line, before its colon. */
const SPEAKS = /^(\p{Lu}?[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2})\s*:(?=\s)/u;

function speakerOf(words: string, cast: Cast, strangers: ReadonlySet<string>): Found {
  const name = SPEAKS.exec(words)?.[1];
  const firsts = cast.map((full) => full.split(' ')[0] ?? full);
  if (name === undefined || firsts.includes(name)) return null;
  const whole = cast.findIndex((full) => likelyName(name, full));
  const meant = whole >= 0 ? firsts[whole] : nearest(name, firsts);
  if (!meant && !strangers.has(name)) return null;
  const right = meant ? `write "${meant}:"` : `write ${firsts.join(': or ')}:`;
  return {
    kind: 'speaker',
    what: `"${name}" is nobody in this story, so this is read as narration: ${right}`,
  };
}

/** The whole name, or the last of it, with or without a title: all but the first name alone. */
function likelyName(written: string, full: string): boolean {
  const [one, other] = [written.toLowerCase(), full.toLowerCase().replace(/\s*\(.*$/, '')];
  return (
    one === other ||
    other
      .split(' ')
      .slice(1)
      .includes(one.split(' ').at(-1) ?? '')
  );
}

/** Names that begin more than one line with a colon: somebody speaks. */
function namesTwice(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = SPEAKS.exec(spoken(line.trim()))?.[1];
    if (name && /^\p{Lu}[\p{L}'’-]+$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

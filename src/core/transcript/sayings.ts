/** A piece of a line: a saying that can be explained, or words that need no explaining. */
export type Piece = { readonly text: string; readonly saying: string | null };

/**
 * Finds `sayings`, in small letters, in a line: whole words, whatever their capitals, the longer where one
 * begins as another does. The pieces together are the line.
 */
export function piecesOf(line: string, sayings: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const small = line.toLowerCase();
  let from = 0;
  while (from < line.length) {
    const next = firstIn(small, from, sayings);
    if (!next) break;
    if (next.at > from) pieces.push({ text: line.slice(from, next.at), saying: null });
    from = next.at + next.saying.length;
    pieces.push({ text: line.slice(next.at, from), saying: next.saying });
  }
  if (from < line.length) pieces.push({ text: line.slice(from), saying: null });
  return pieces;
}

type Found = { readonly saying: string; readonly at: number };

function firstIn(line: string, from: number, sayings: readonly string[]): Found | null {
  const found = sayings.flatMap((saying): Found[] => {
    const at = wholeAt(line, saying, from);
    return at < 0 ? [] : [{ saying, at }];
  });
  const [first] = found.toSorted((a, b) => a.at - b.at || b.saying.length - a.saying.length);
  return first ?? null;
}

function wholeAt(line: string, saying: string, from: number): number {
  const at = line.indexOf(saying, from);
  if (at < 0) return at;
  const before = line[at - 1] ?? '';
  const after = line[at + saying.length] ?? '';
  return isLetter(before) || isLetter(after) ? wholeAt(line, saying, at + 1) : at;
}

function isLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

import { choicesIn } from './choices';
import type { Container, Content } from './content';

/** A line of a source file, from 1. */
export type Place = { readonly file: string; readonly line: number };

export type Source = { readonly file: string; readonly text: string };

/** Where things stand in the sources, by what the compiler knew of each piece of compiled Ink. */
export type Where = {
  /** A reply, by the path of the content that it runs. */
  readonly reply: (target: string) => Place;
  /** A piece of content or a container, by its path; null for what no file holds. */
  readonly piece: (path: string) => Place | null;
  /** Words that were said or offered, or part of them; those nearest to a path, if one is given. */
  readonly words: (text: string, near?: string) => Place;
  /** A tag at the top of the main file, by its name; the top itself if there is none. */
  readonly top: (tag: string) => Place;
};

export type Places = ReadonlyMap<string, Place>;

export function createWhere(content: Content, places: Places, sources: readonly Source[]): Where {
  const [main] = sources;
  const start: Place = { file: main?.file ?? '', line: 1 };
  const choices = new Map(
    choicesIn(content).map(({ container, at, target }) => [target.path, pathOf(container, at)]),
  );
  const pieces = piecesIn(content).filter(({ path }) => places.has(path));
  const piece = (path: string): Place | null => places.get(path) ?? null;
  return {
    reply: (target) => piece(choices.get(target) ?? target) ?? piece(`${target}.0`) ?? start,
    piece,
    words: (text, near = '') => piece(pieceOf(pieces, text, near) ?? '') ?? start,
    top(tag) {
      const lines = (main?.text ?? '').split('\n');
      const at = lines.findIndex((line) => new RegExp(`^\\s*#\\s*${tag}\\s*:`).test(line));
      return { ...start, line: Math.max(0, at) + 1 };
    },
  };
}

type Piece = { readonly path: string; readonly text: string };

/** The piece that holds all of a text; if it was put together from several, the longest of them. */
function pieceOf(pieces: readonly Piece[], text: string, near: string): string | undefined {
  const whole = pieces.filter((piece) => piece.text.includes(text));
  if (whole.length > 0) return best(whole, ({ path }) => inCommon(path, near))?.path;
  const parts = pieces.filter((piece) => text.includes(piece.text));
  return best(parts, (piece) => piece.text.length)?.path;
}

/** The first of those for which `worth` is most. */
function best(pieces: readonly Piece[], worth: (piece: Piece) => number): Piece | undefined {
  let found: Piece | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (worth(piece) > most) [found, most] = [piece, worth(piece)];
  }
  return found;
}

/** How many steps two paths have in common from the root on. */
function inCommon(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')];
  const parts = left.findIndex((part, at) => part !== right[at]);
  return parts < 0 ? left.length : parts;
}

/** Every piece of text, of replies and of tags too. */
function piecesIn(content: Content): readonly Piece[] {
  return content.containers.flatMap((container) =>
    container.items.flatMap((item, at): Piece[] => {
      const text = typeof item === 'string' && item.startsWith('^') ? item.slice(1).trim() : '';
      return text === '' ? [] : [{ path: pathOf(container, at), text }];
    }),
  );
}

/** Path of the piece at a place in a container. */
export function pathOf(container: Container, at: number): string {
  return container.path === '' ? String(at) : `${container.path}.${at}`;
}

import { type Choice, choicesIn } from '../explore/choices';
import type { Container } from '../explore/content';
import { isLibrary } from '../explore/reach';
import { pathOf } from '../explore/where';
import { type Finding, type Subject, slug } from '../finding';

/** Every reply is on offer on some playthrough, if its decision is. Said only where all were explored. */
export function checkUnreachableReplies(subject: Subject): readonly Finding[] {
  const { exploration } = subject;
  if (!exploration.proved) return [];
  return choicesIn(exploration.content).flatMap((choice) => unmetReply(subject, choice));
}

function unmetReply(
  { exploration, where }: Subject,
  { container, at, target }: Choice,
): readonly Finding[] {
  const { entered, ran } = exploration;
  const place = where.piece(pathOf(container, at));
  if (!place || isLibrary(place.file)) return [];
  // Where nobody comes to the choice at all, what leads to it is what is found fault with.
  if (entered.has(target.path) || !ran.has(pathOf(container, at))) return [];
  const { text, marked } = wordsBefore(container, at);
  if (text === '') return [];
  return [
    {
      id: `unreachable.reply:${slug(text)}`,
      level: marked ? 'error' : 'warning',
      ...place,
      what: `"${text}" is never on offer: its condition on line ${place.line} is never true.`,
      why: marked
        ? 'Nobody can show what it shows: a mark hangs on a reply that does not exist.'
        : 'Nobody will ever read it.',
      path: [],
    },
  ];
}

/** The words of a choice, which stand before it, and whether it shows anything. */
function wordsBefore(
  { items }: Container,
  at: number,
): { readonly text: string; readonly marked: boolean } {
  // What stands outside the brackets is in a container of its own, before what stands inside.
  const parts = items.slice(items.lastIndexOf('str', at), at);
  const pieces = parts.flatMap((part) =>
    typeof part === 'string' && part.startsWith('^') ? part.slice(1).trim() : [],
  );
  const text = pieces[0] ?? '';
  return { text, marked: pieces.some((piece) => piece.startsWith('shows:')) };
}

import { type Choice, choicesIn } from '../explore/choices';
import type { Container } from '../explore/content';
import { field } from '../explore/items';
import { isLibrary } from '../explore/reach';
import { pathOf } from '../explore/where';
import { type Finding, type Subject, slug } from '../finding';

/** Every reply is on offer on some playthrough, if its decision is. Said only where all were explored. */
export function checkUnreachableReplies(subject: Subject): readonly Finding[] {
  const { exploration } = subject;
  if (!exploration.proved) return [];
  const offered = new Set(exploration.states.flatMap(({ targets }) => targets));
  return choicesIn(exploration.content).flatMap((choice) => unmetReply(subject, offered, choice));
}

function unmetReply(
  subject: Subject,
  offered: ReadonlySet<string>,
  { container, at, target }: Choice,
): readonly Finding[] {
  const { exploration, where } = subject;
  const { ran, held } = exploration;
  const place = where.piece(pathOf(container, at));
  if (!place || isLibrary(place.file)) return [];
  // Where nobody comes to the choice at all, what leads to it is what is found fault with.
  const path = pathOf(container, at);
  if (offered.has(target.path) || !ran.has(path)) return [];
  const { text, marked } = wordsBefore(container, at);
  if (text === '') return [];
  const reason = held.has(path)
    ? 'the story goes on past it to an end, and waits for nobody'
    : `its condition on line ${place.line} is never true`;
  return [
    {
      id: `unreachable.reply:${slug(text)}`,
      level: marked ? 'error' : 'warning',
      ...place,
      what: `"${text}" is never on offer: ${reason}.`,
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
  const last = items.slice(0, at).findLastIndex((item) => field(item, '*') !== null);
  const parts = items.slice(Math.max(last + 1, items.lastIndexOf('str', at)), at);
  const pieces = parts.flatMap((part) =>
    typeof part === 'string' && part.startsWith('^') ? part.slice(1).trim() : [],
  );
  const text = pieces[0] ?? '';
  return { text, marked: pieces.some((piece) => piece.startsWith('shows:')) };
}

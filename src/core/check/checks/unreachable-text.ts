import { choicesIn } from '../choices';
import type { Container } from '../content';
import { type Finding, type Subject, slug } from '../finding';
import { guardOf, hasMarks, isLibrary, linkedIn, partsOf, within } from '../reach';
import { pathOf } from '../where';

/** Text that nobody comes to, and why: nothing leads to it, or a condition (by its path) never holds. */
type Missed = {
  readonly path: string;
  readonly texts: readonly string[];
  readonly marked: boolean;
  readonly guard: string | null;
};

/** Every line, alternative and tag is come to on some playthrough. Said only where all were explored. */
export function checkUnreachableText(subject: Subject): readonly Finding[] {
  const { exploration, where } = subject;
  if (!exploration.proved) return [];
  const linked = linkedIn(exploration.content);
  return missedIn(subject).flatMap(({ path, texts, marked, guard }): readonly Finding[] => {
    const place = where.piece(path);
    if (!place || isLibrary(place.file)) return [];
    const line = guard === null ? null : where.piece(guard)?.line;
    const more = texts.length > 1 ? ` (and ${texts.length - 1} more after it)` : '';
    const reason = !linked(path)
      ? 'nothing leads here'
      : line
        ? `its condition on line ${line} is never true`
        : 'what stands before it always leads elsewhere';
    return [
      {
        id: `unreachable.text:${slug(texts[0] ?? '')}`,
        level: marked ? 'error' : 'warning',
        ...place,
        what: `"${texts[0]}"${more} is never come to: ${reason}.`,
        why: marked
          ? 'Marks hang on replies that nobody can ever give.'
          : 'Words that nobody can meet are either forgotten or a mistake in what should lead to them.',
        path: [],
      },
    ];
  });
}

function missedIn({ exploration, where, sources }: Subject): readonly Missed[] {
  const { content, entered, ran } = exploration;
  const parts = partsOf(content, where, sources);
  const functions = new Set(
    parts.flatMap(({ container, isFunction }) => (isFunction ? within(container) : [])),
  );
  // What is in a knot or a reply that is never met is found fault with there.
  const told = new Set([
    ...parts.flatMap(({ container }) => (entered.has(container.path) ? [] : within(container))),
    ...choicesIn(content).flatMap(({ target }) => (entered.has(target.path) ? [] : within(target))),
  ]);
  const missed: Missed[] = [];
  for (const container of content.containers) {
    if (told.has(container) || container.path.startsWith('global decl')) continue;
    const shut = within(container).every((one) =>
      one.items.every((_, at) => !ran.has(pathOf(one, at))),
    );
    const found = shut
      ? within(container).flatMap((one) => textsIn(one, functions.has(one)))
      : textsIn(container, functions.has(container)).filter(({ path }) => !ran.has(path));
    if (shut) for (const inside of within(container)) told.add(inside);
    const words = found.filter(({ isTag }) => !isTag);
    const missing = words.length > 0 ? words : found;
    const [first] = missing;
    if (!first) continue;
    missed.push({
      path: first.path,
      texts: missing.map(({ text }) => text),
      marked: shut && hasMarks(container),
      guard: shut ? guardOf(container, ran) : null,
    });
  }
  return missed;
}

type Piece = { readonly path: string; readonly text: string; readonly isTag: boolean };

/** Words and tags; in a function what is only worked out, between `str` and `/str`, is not said. */
function textsIn(container: Container, isFunction: boolean): readonly Piece[] {
  let quoted = false;
  let isTag = false;
  return container.items.flatMap((item, at) => {
    if (item === 'str' || item === '/str') quoted = item === 'str';
    if (item === '#' || item === '/#') isTag = item === '#';
    const text = typeof item === 'string' && item.startsWith('^') ? item.slice(1).trim() : '';
    const said = text !== '' && !(isFunction && quoted);
    return said ? [{ path: pathOf(container, at), text: isTag ? `# ${text}` : text, isTag }] : [];
  });
}

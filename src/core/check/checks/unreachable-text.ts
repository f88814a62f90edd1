import { choicesIn } from '../explore/choices';
import type { Container } from '../explore/content';
import { guardOf, hasMarks, isLibrary, linkedIn, partsOf, within } from '../explore/reach';
import { pathOf } from '../explore/where';
import { type Finding, type Subject, slug } from '../finding';

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

function missedIn(subject: Subject): readonly Missed[] {
  const { content, ran } = subject.exploration;
  const { functions, told } = setAside(subject);
  const done = new Set(told);
  return content.containers.flatMap((container): readonly Missed[] => {
    if (done.has(container) || container.path.startsWith('global decl')) return [];
    const inside = within(container);
    const shut = inside.every((one) => one.items.every((_, at) => !ran.has(pathOf(one, at))));
    if (shut) for (const one of inside) done.add(one);
    const found = (shut ? inside : [container]).flatMap((one) =>
      textsIn(one, functions.has(one)).filter(({ path }) => !ran.has(path)),
    );
    const words = found.filter(({ isTag }) => !isTag);
    const missing = words.length > 0 ? words : found;
    const [first] = missing;
    if (!first) return [];
    return [
      {
        path: first.path,
        texts: missing.map(({ text }) => text),
        marked: shut && hasMarks(container),
        guard: shut ? guardOf(container, ran) : null,
      },
    ];
  });
}

/** The containers of functions, and those in a knot or a reply that is found fault with as a whole. */
function setAside({ exploration, where, sources }: Subject): {
  readonly functions: ReadonlySet<Container>;
  readonly told: ReadonlySet<Container>;
} {
  const { content, entered } = exploration;
  const parts = partsOf(content, where, sources);
  const functions = parts.filter(({ isFunction }) => isFunction);
  const whole = [
    ...parts.map(({ container }) => container),
    ...choicesIn(content).map(({ target }) => target),
  ];
  const unmet = whole.filter(({ path }) => !entered.has(path));
  return {
    functions: new Set(functions.flatMap(({ container }) => within(container))),
    told: new Set(unmet.flatMap(within)),
  };
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

import { type Container, isContainer } from '../content';
import { type Finding, locate, type Source, type Subject, slug } from '../finding';
import { field } from '../items';

/** Every knot and every reply is met on some playthrough. Said only where all were explored. */
export function checkUnreachable(subject: Subject): readonly Finding[] {
  const { exploration } = subject;
  if (!exploration.proved) return [];
  return [
    ...unmetKnots(subject),
    ...exploration.content.containers.flatMap((container) => unmetReplies(subject, container)),
  ];
}

function unmetKnots({ exploration, sources }: Subject): readonly Finding[] {
  const { content, entered, connected } = exploration;
  const knots = [...content.root.named].flatMap(([name, knot]) => [
    [name, knot] as const,
    ...[...knot.named].filter(([part]) => !/^([cg]-\d+|b|s\d+)$/.test(part)).map((part) => part),
  ]);
  return knots.flatMap(([name, { path }]): readonly Finding[] => {
    const at = headingOf(sources, name);
    if (!at || entered.has(path)) return [];
    const linked = connected.has(path);
    return [
      {
        id: `unreachable.knot:${slug(path)}`,
        level: 'warning',
        ...at,
        what: linked
          ? `"${name}" is never come to: what leads here is never true.`
          : `"${name}" is never come to: nothing leads here.`,
        why: 'Words that nobody can meet are either forgotten or a mistake in what should lead to them.',
        path: [],
      },
    ];
  });
}

/** The line of a knot or stitch; null for a function, which need not be called. */
function headingOf(
  sources: readonly Source[],
  name: string,
): { file: string; line: number } | null {
  const heading = new RegExp(`^\\s*=+\\s*${name}\\b`);
  for (const { file, text } of sources) {
    const line = text.split('\n').findIndex((one) => heading.test(one));
    if (line >= 0) return { file, line: line + 1 };
  }
  return null;
}

function unmetReplies({ exploration, sources }: Subject, container: Container): readonly Finding[] {
  const { entered } = exploration;
  return container.items.flatMap((item, at): readonly Finding[] => {
    const choice = field(item, '*');
    const target =
      choice === null ? undefined : container.named.get(choice.split('.').at(-1) ?? '');
    if (!target || entered.has(target.path) || !entered.has(container.path)) return [];
    const before = container.items.slice(container.items.lastIndexOf('str', at), at);
    const texts = before.filter((part) => typeof part === 'string' && part.startsWith('^'));
    const text = String(texts[0] ?? '')
      .slice(1)
      .trim();
    const marked = before.some((part) => !isContainer(part) && /^\^shows:/.test(String(part)));
    if (text === '') return [];
    return [
      {
        id: `unreachable.reply:${slug(text)}`,
        level: marked ? 'error' : 'warning',
        ...locate(sources, text),
        what: `"${text}" is never on offer.`,
        why: marked
          ? 'Nobody can show what it shows: a mark hangs on a reply that does not exist.'
          : 'Its condition is never true, so nobody will ever read it.',
        path: [],
      },
    ];
  });
}

import { almostSyntax } from '../../story/almost-syntax';
import { vocabularyOf } from '../../story/vocabulary';
import { isLibrary } from '../explore/reach';
import { type Finding, type Subject, slug } from '../finding';

/** Titles by which nobody can be told apart from the next. */
const TITLE = /^(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Mister|Professor)\.?$/i;

/** Nothing stands in a story that is almost syntax: Ink says nothing of it, and reads it aloud or leaves it out. */
export function checkAlmostSyntax({ sources, header, where }: Subject): readonly Finding[] {
  const names = vocabularyOf(sources.map(({ text }) => text));
  const cast = [header.customer, ...header.colleagues];
  const told = sources
    .filter(({ file }) => !isLibrary(file))
    .flatMap(({ file, text }) =>
      almostSyntax(text, names, cast).map(
        ({ kind, line, what }): Finding => ({
          id: `almost.${kind}:${slug(what)}`,
          level: 'warning',
          file,
          line,
          what: /[.!?]$/.test(what) ? what : `${what}.`,
          why: WHY[kind],
          path: [],
        }),
      ),
    );
  const titled = TITLE.test(header.customer.split(' ')[0] ?? '');
  return titled ? [asTitle(header.customer, where.top('customer')), ...told] : told;
}

function asTitle(customer: string, place: Pick<Finding, 'file' | 'line'>): Finding {
  const [title = '', ...rest] = customer.split(' ');
  return {
    id: 'almost.title',
    level: 'warning',
    ...place,
    what: `The first word of "${customer}" is what the lines begin with, "${title}:": write a first name before ${rest.join(' ')}.`,
    why: 'The first word is the name in the conversation, and a title is nobody’s name.',
    path: [],
  };
}

const WHY = {
  speaker: 'Learners would read a name in the text, and nobody in the picture would speak.',
  cut: 'Learners never see what stands there.',
  call: 'Learners would read it, and what it should do is not done.',
  reply: 'Learners would read their own reply twice.',
  else: 'Learners would read it, and what follows is said where it should not be.',
  mark: 'Learners would read the mark, and what it should do is not done.',
  word: 'Learners would read it, and what it should do is not done.',
} as const;

import { pathTo } from '../explore';
import {
  decisionsIn,
  type Finding,
  locate,
  pathThrough,
  type Subject,
  slug,
  stepsIn,
} from '../finding';

const MOST_WORDS = 25;

/** Two to five different replies of a readable length at each decision. */
export function checkReplies({ exploration, sources }: Subject): readonly Finding[] {
  return decisionsIn(exploration).flatMap(({ state, replies }) => {
    const path = pathTo(exploration, state);
    const find = (
      kind: string,
      level: Finding['level'],
      text: string,
      what: string,
      why: string,
    ): Finding => ({
      id: `reply.${kind}:${slug(text)}`,
      level,
      ...locate(sources, text),
      what,
      why,
      path,
    });
    const first = replies[0]?.text ?? '';
    const odd = replies.length < 2 || replies.length > 5;
    const repeated = replies.filter(
      ({ text }, at) => replies.findIndex((other) => slug(other.text) === slug(text)) < at,
    );
    const long = replies.filter(({ text }) => text.split(/\s+/).length > MOST_WORDS);
    return [
      ...(odd
        ? [
            find(
              'count',
              'warning',
              first,
              `${replies.length} ${replies.length === 1 ? 'reply is' : 'replies are'} on offer here; two to five are a choice.`,
              'With one there is nothing to decide; more than five cannot be weighed against each other.',
            ),
          ]
        : []),
      ...repeated.map(({ text }) =>
        find(
          'duplicate',
          'error',
          text,
          `"${text}" is on offer twice at the same time.`,
          'Two replies that read the same cannot be marked differently, and look like a mistake.',
        ),
      ),
      ...long.map(({ text }) =>
        find(
          'long',
          'warning',
          text,
          `"${text}" has ${text.split(/\s+/).length} words; ${MOST_WORDS} are plenty.`,
          'Nobody says that in one breath, and slow readers pay for it.',
        ),
      ),
    ];
  });
}

/** Whatever is said gets an answer before the next decision. */
export function checkAnswers({ exploration, sources }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const taken of stepsIn(exploration)) {
    const { to, lines } = taken.step;
    const text = taken.state.replies[taken.reply]?.text ?? '';
    const id = `reply.unanswered:${slug(text)}`;
    if (lines.length > 0 || to.kind === 'faulted' || to.kind === 'unknown' || found.has(id))
      continue;
    found.set(id, {
      id,
      level: 'warning',
      ...locate(sources, text),
      what: `Nothing is said after "${text}".`,
      why: 'What a reply does to the customer is what is learned here.',
      path: pathThrough(exploration, taken),
    });
  }
  return [...found.values()];
}

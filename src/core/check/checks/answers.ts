import type { Said } from '../../transcript/entries';
import { pathThrough } from '../explore/walk';
import { type Finding, type Subject, slug } from '../finding';

/**
 * Whatever is said is answered, before the next decision, by somebody. Narration alone is an
 * answer only if it shows what the reply does to the customer: if it names them, or carries their
 * mood, their pose or a sign.
 */
export function checkAnswers({ exploration, walk, header, where }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  const customer = header.customer.split(' ')[0] ?? header.customer;
  const settled = new Map<readonly Said[], boolean>();
  for (const taken of walk.steps) {
    const { to, lines } = taken.step;
    const heard = settled.get(lines) ?? lines.some((line) => answers(line, customer));
    settled.set(lines, heard);
    if (heard || to.kind === 'faulted' || to.kind === 'unknown') continue;
    const text = taken.state.replies[taken.reply]?.text ?? '';
    const id = `reply.unanswered:${slug(text)}`;
    if (found.has(id)) continue;
    found.set(id, {
      id,
      level: 'warning',
      ...where.reply(taken.state.targets[taken.reply] ?? ''),
      what:
        lines.length === 0
          ? `Nothing is said after "${text}".`
          : `Nobody answers "${text}", and what is told after it does not show the customer.`,
      why: 'What a reply does to the customer is what is learned here.',
      path: pathThrough(exploration, taken),
    });
  }
  return [...found.values()];
}

function answers({ who, text, mood, pose, cues }: Said, customer: string): boolean {
  return who !== null || text.includes(customer) || Boolean(mood ?? pose ?? cues);
}

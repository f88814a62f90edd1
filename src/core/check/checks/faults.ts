import { runtimeSentence } from '../../story/compiler-words';
import { pathThrough, type Taken } from '../explore/walk';
import type { Place, Where } from '../explore/where';
import { type Finding, type Subject, slug } from '../finding';

const DEAD_END = /ran out of content|reached end of content|no-ending/;
const MOST = 20;

/** No playthrough breaks, and none stops without an end. */
export function checkFaults({ exploration, walk, where }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  const add = (taken: Taken | null): void => {
    const { lines, to } = taken?.step ?? exploration.opening;
    if (to.kind !== 'faulted' || found.size >= MOST) return;
    const target = taken?.state.targets[taken.reply];
    const reply = taken?.state.replies[taken.reply]?.text ?? 'opening';
    const dead = DEAD_END.test(`${to.fault} ${to.detail}`);
    const id = `${dead ? 'dead-end' : `fault.${to.fault}`}:${slug(reply)}`;
    if (found.has(id)) return;
    const { path, detail } = readDetail(to.detail);
    found.set(id, {
      id,
      level: 'error',
      ...(where.piece(path) ?? afterWords(where, lines.at(-1)?.text, target)),
      what: dead
        ? deadEnd(to.detail)
        : `The story breaks here: ${to.fault === 'runtime-error' ? runtimeSentence(detail) : detail}`,
      why: 'Whoever comes this way cannot finish, and their attempt is not marked.',
      path: taken ? pathThrough(exploration, taken) : [],
    });
  };
  add(null);
  for (const taken of walk.steps) add(taken);
  return [...found.values()];
}

function deadEnd(detail: string): string {
  return /ran out of content|reached end of content/.test(detail)
    ? 'The story runs out here: after the last line write "-> END", or "->" and the part that comes next.'
    : 'The story stops here without an end: there are no replies and no "# ending: …" tag.';
}

/** The last words that were said; where there were none, the reply that was given. */
function afterWords(where: Where, said: string | undefined, target: string | undefined): Place {
  if (said !== undefined) return where.words(said, target);
  return target === undefined ? where.top('title') : where.reply(target);
}

/** Ink names the piece that broke before it says what is wrong: `(Ink Pointer -> hub.0 -- index 3): …`. */
function readDetail(text: string): { readonly path: string; readonly detail: string } {
  const [, path = '', index = '', detail = text] =
    /^\(Ink Pointer -> (\S*) -- index (\d+)\): (.*)$/s.exec(text) ?? [];
  return { path: path === '' ? index : `${path}.${index}`, detail };
}

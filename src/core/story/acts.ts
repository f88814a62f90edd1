import { BadInput } from '../transcript/bad-input';
import type { Entry } from '../transcript/entries';
import { isAct } from '../transcript/misplaced';
import type { Beat } from './session';

/** What a learner did, with the number of its entry. */
export type Act = readonly [at: number, entry: Entry];

/** A transcript without all that its story says again when it is played: a twentieth of its size. */
export type Acts = { readonly acts: readonly Act[]; readonly length: number };

/** What the learner did in a transcript. */
export function actsIn(entries: readonly Entry[]): Acts {
  const acts = entries.flatMap((entry, at): Act[] =>
    entry.kind === 'chose' || isAct(entry) ? [[at, entry]] : [],
  );
  return { acts, length: entries.length };
}

/** A story that stands behind its opening: `rest` is what it has said beyond how it began. */
type Standing = {
  readonly rest: Beat;
  readonly choose: (reply: number) => Beat | Promise<Beat>;
};

/**
 * The whole transcript, from what the learner did and a story that stands where it begins. Throws a
 * `BadInput` where the story does not come to where those acts were done.
 */
export async function retell(
  began: Entry,
  { acts, length }: Acts,
  { rest, choose }: Standing,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [began];
  let coming: Beat = rest;
  let next = 0;
  while (entries.length < length) {
    const act = acts[next];
    if (act && act[0] === entries.length) {
      const [, entry] = act;
      next += 1;
      if (entry.kind !== 'chose') {
        entries.push(entry);
        continue;
      }
      if (coming.length === 0) coming = await answered(choose, entry.reply);
    }
    const [said, ...after] = coming;
    if (!said) throw new BadInput('This attempt does not go with the story that is here.');
    entries.push(said);
    coming = after;
  }
  return entries;
}

async function answered(choose: Standing['choose'], reply: number): Promise<Beat> {
  try {
    return await choose(reply);
  } catch {
    return [];
  }
}

import { choiceAt, type Entry, type Feelings } from '../transcript/entries';

/** A reply that changed how the customer felt, and by how much. */
type Turning = { readonly entry: number; readonly text: string; readonly change: number };

const MOST = 4;
/** Being heard for the first time counts as much as this many points of anger or trust. */
const HEARD = 3;

/** The learner's replies at the turning moments: where the customer's feelings changed most, the greatest change first. */
export function turningReplies(entries: readonly Entry[]): readonly Turning[] {
  const turns = entries.flatMap((_, entry): Turning[] => {
    const choice = choiceAt(entries, entry);
    const before = feelings(entries.slice(0, entry).findLast(({ kind }) => kind === 'said'));
    const next = entries.findIndex(({ kind }, at) => at > entry && kind === 'offered');
    const answer = entries.slice(entry + 1, next < 0 ? undefined : next);
    const after = feelings(answer.findLast(({ kind }) => kind === 'said'));
    if (!choice || !before || !after) return [];
    return [{ entry, text: choice.reply.text, change: changeOf(before, after) }];
  });
  const turned = turns.filter(({ change }) => change > 0);
  return turned.toSorted((a, b) => b.change - a.change).slice(0, MOST);
}

function changeOf(before: Feelings, after: Feelings): number {
  const heard = !before.heard && after.heard ? HEARD : 0;
  return Math.abs(after.anger - before.anger) + Math.abs(after.trust - before.trust) + heard;
}

function feelings(entry: Entry | undefined): Feelings | null {
  return entry?.kind === 'said' ? entry.feelings : null;
}

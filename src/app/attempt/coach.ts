import { thoughtAt } from '../../core/debrief/coach-thoughts';
import type { Beat } from '../../core/story/session';
import type { Entry } from '../../core/transcript/entries';
import { thoughtOn } from '../../core/transcript/help';
import { loadScheme } from '../../shell/shipped/schemes';

/** What a coach adds to the beat that answers a reply: a note of the thought, if there is one. */
export type Coach = (before: readonly Entry[], beat: Beat) => Beat;

/** Loads a coach who goes by a marking scheme. */
export async function loadCoach(id: string): Promise<Coach> {
  const scheme = await loadScheme(id);
  return (before, beat) => {
    const entry = before.length;
    const broke = beat.some(({ kind }) => kind === 'faulted');
    const thought = !broke && thoughtAt([...before, ...beat], entry, scheme);
    return thought ? [thoughtOn(entry)] : [];
  };
}

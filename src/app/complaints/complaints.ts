import { type Complaint, complaintOf, logOf } from '../../core/complaints/complaint';
import { shelfItem } from '../../shell/shipped/stories';
import { here, notInClass } from '../../shell/storage/here';
import { type Listed, ownerOf } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';

/** The complaints log of whoever uses this browser: every record that they saved. */
export async function ownLog(stores: Stores): Promise<readonly Complaint[]> {
  return linesOf(await (await stores.attempts).list(here() ?? ''));
}

/** The complaints log of everybody else whose attempts are kept here. */
export async function classLog(stores: Stores): Promise<readonly Complaint[]> {
  const store = await stores.attempts;
  const [people, all] = await Promise.all([store.learners(), store.list()]);
  const ids = new Set(people.map(({ id }) => id));
  return linesOf(all.filter((one) => ownerOf(one) !== notInClass() && ids.has(ownerOf(one))));
}

/** A list holds the last thing that happened in each attempt, so that none of them has to be read. */
function linesOf(kept: readonly Listed[]): readonly Complaint[] {
  const lines = kept
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .flatMap((one) => {
      const cause = shelfItem(one.scenario)?.cause ?? null;
      return complaintOf({ ...one, day: dayOf(one.startedAt) }, cause) ?? [];
    });
  return logOf(lines);
}

/** Whole days since 1970 as they are counted here: an evening stays on its own day. */
function dayOf(at: number): number {
  const away = new Date(at).getTimezoneOffset() * 60_000;
  return Math.floor((at - away) / 86_400_000);
}

import type { Person } from '../../core/observation/observation-file';
import { stageOf } from '../../core/transcript/entries';
import { isOwn } from '../../core/transcript/scenario-name';
import { ownerOf, type Store } from '../../shell/storage/store';

/** So many attempts are there to choose from: the latest finished ones. */
const LATEST = 200;

/** An attempt that was made, and can be observed afterwards. */
export type MadeAttempt = {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly learner: Person;
};

/** The finished attempts at shipped scenarios that are kept here, latest first. */
export async function madeAttempts(
  store: Pick<Store, 'list' | 'learners'>,
): Promise<readonly MadeAttempt[]> {
  const [all, learners] = await Promise.all([store.list(), store.learners()]);
  const finished = all.filter(
    ({ scenario, last }) => !isOwn(scenario) && last !== null && stageOf([last]) === 'recorded',
  );
  return finished.slice(0, LATEST).map((one) => {
    const { code = '', name = '' } = learners.find(({ id }) => id === ownerOf(one)) ?? {};
    const { id, scenario, title, startedAt } = one;
    return { id, scenario, title, startedAt, learner: { code, name } };
  });
}

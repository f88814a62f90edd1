import type { AttemptFiles, FiledAttempt, Kept, Scope } from '../../screens/learner/files-cast';
import { saveFile } from '../../shell/storage/file';
import { attemptFileName } from '../../shell/storage/file-name';
import { ME, ownerOf, type Store } from '../../shell/storage/store';
import { verifyAttempt } from '../attempt/verification';
import { erasureOf } from '../people/erasure';
import { forget } from '../people/forgetting';
import { areNamesInFiles, putNamesInFiles } from '../people/names-in-files';
import { me, whoseIs } from '../people/whose';
import { attemptText, type Filed } from './attempt-text';
import { bringFiles } from './bring-files';

/** The attempts kept in `store` as files, in and out, and whose they are. */
export function createAttemptFiles(
  store: Store,
  /** Is told which attempts have been erased. */
  erased: (attempts: readonly string[]) => void,
): AttemptFiles {
  return {
    kept: () => keptIn(store),
    async keepMe({ code, name }, names) {
      putNamesInFiles(names);
      const all = await store.learners();
      const twin = all.find((one) => one.id !== ME && one.code === code && one.name === name);
      await store.keepLearner({ id: ME, code, name });
      if (twin) await store.takeOn(twin.id);
    },
    async saveAll(scope, tell) {
      const { saveZip } = await import('./save-zip');
      await saveZip(store, scope, tell);
    },
    bring: (dropped, tell) => bringFiles(store, dropped, tell),
    async about(id) {
      const kept = await store.read(id);
      const whose = kept?.learner === undefined ? null : await whoseIs(store, kept);
      return { whose, verification: await verifyAttempt(store, kept?.entries ?? []) };
    },
    erasure: (scope) => erasureOf(store, scope),
    async erase(scope) {
      erased(await erase(store, scope));
    },
  };
}

/** Hands one attempt out as a file, with whose it is and what was written about it. */
export async function saveAttempt(store: Store, attempt: Filed): Promise<void> {
  const [began] = attempt.entries;
  if (began?.kind !== 'began') return;
  const name = attemptFileName(began.scenario, attempt.startedAt, attempt.id);
  saveFile(name, await attemptText(store, attempt));
}

async function keptIn(store: Store): Promise<Kept> {
  const { code, name } = await me(store);
  const [all, learners, stories] = await Promise.all([
    store.envelopes(),
    store.learners(),
    store.stories(),
  ]);
  const owned = new Map<string, FiledAttempt[]>();
  for (const one of all) {
    const theirs = owned.get(ownerOf(one)) ?? [];
    owned.set(ownerOf(one), theirs);
    theirs.push({ id: one.id, title: one.title, startedAt: one.startedAt });
  }
  const of = (learner: string): readonly FiledAttempt[] => owned.get(learner) ?? [];
  return {
    me: { code, name },
    names: areNamesInFiles(),
    mine: of(ME),
    learners: learners
      .filter(({ id }) => id !== ME)
      .map((learner) => ({ ...learner, attempts: of(learner.id) }))
      .sort((a, b) => a.code.localeCompare(b.code) || a.name.localeCompare(b.name)),
    stories: stories.length,
  };
}

async function erase(store: Store, scope: Scope): Promise<readonly string[]> {
  if (scope.kind === 'learner') {
    const gone = await store.eraseLearner(scope.id);
    forget(gone);
    return gone;
  }
  const all = await store.envelopes();
  await store.eraseAll();
  forget(null);
  return all.map(({ id }) => id);
}

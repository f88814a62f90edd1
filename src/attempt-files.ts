import { bringFiles } from './bringing';
import { printAttempt } from './core/transcript/codec';
import type { Entry } from './core/transcript/entries';
import { erasureOf } from './erasure';
import { forget } from './forgetting';
import type { AttemptFiles, FiledAttempt, Kept, Scope } from './shell/overlay/files-cast';
import { saveFile } from './shell/storage/file';
import { allFilesName, attemptFileName, unusedName } from './shell/storage/file-name';
import { type Envelope, ME, type Store } from './shell/storage/store';
import { printStory } from './shell/storage/story-file';
import { verifyAttempt } from './verification';
import { me, whoseIs } from './whose';

/** The attempts kept in `store` as files, in and out, and whose they are. */
export function createAttemptFiles(
  store: Store,
  /** Is told which attempts have been erased. */
  erased: (attempts: readonly string[]) => void,
): AttemptFiles {
  return {
    kept: () => keptIn(store),
    async keepMe({ code, name }) {
      const all = await store.learners();
      const twin = all.find((one) => one.id !== ME && one.code === code && one.name === name);
      await store.keepLearner({ id: ME, code, name });
      if (twin) await store.takeOn(twin.id);
    },
    saveAll: (scope, tell) => saveAll(store, scope, tell),
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
export async function saveAttempt(
  store: Store,
  attempt: Pick<Envelope, 'id' | 'startedAt' | 'learner'> & { readonly entries: readonly Entry[] },
): Promise<void> {
  const [began] = attempt.entries;
  if (began?.kind !== 'began') return;
  const name = attemptFileName(began.scenario, attempt.startedAt, attempt.id);
  saveFile(name, await fileOf(store, attempt));
}

type Filed = Parameters<typeof saveAttempt>[1];

async function fileOf(store: Store, attempt: Filed): Promise<string> {
  const { id, startedAt, entries } = attempt;
  const [learner, reflection] = await Promise.all([
    whoseIs(store, attempt),
    store.reflection(id).catch(() => null),
  ]);
  return printAttempt({ id, startedAt, entries, learner, ...(reflection && { reflection }) });
}

async function saveAll(store: Store, scope: Scope, tell: (done: number) => void): Promise<void> {
  const { createZip } = await import('./shell/storage/zip-writing');
  const zip = createZip();
  const taken = new Set<string>();
  const chosen = (await store.envelopes()).filter((one) => isIn(scope, one));
  for (const [done, one] of chosen.entries()) {
    const kept = await store.read(one.id);
    if (!kept) continue;
    const name = unusedName(attemptFileName(one.scenario, one.startedAt, one.id), taken);
    zip.add(name, await fileOf(store, kept), one.startedAt);
    tell(done + 1);
  }
  const stories = scope.kind === 'everything' ? await store.stories() : [];
  for (const story of stories) {
    zip.add(unusedName(`story-${story.id}.story.json`, taken), printStory(story), story.changedAt);
  }
  saveFile(allFilesName(Date.now()), zip.finish());
}

function isIn(scope: Scope, { learner }: Envelope): boolean {
  return scope.kind === 'everything' || (learner ?? ME) === scope.id;
}

async function keptIn(store: Store): Promise<Kept> {
  const { code, name } = await me(store);
  const [all, learners, stories] = await Promise.all([
    store.envelopes(),
    store.learners(),
    store.stories(),
  ]);
  const of = (learner: string): readonly FiledAttempt[] =>
    all
      .filter((one) => (one.learner ?? ME) === learner)
      .map(({ id, title, startedAt }) => ({ id, title, startedAt }));
  return {
    me: { code, name },
    mine: of(ME),
    learners: learners
      .filter(({ id }) => id !== ME)
      .map((learner) => ({ ...learner, attempts: of(learner.id) }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.code.localeCompare(b.code)),
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

import { instead } from '../../shell/page/faults';
import { saveFile } from '../../shell/storage/file';
import { attemptFileName } from '../../shell/storage/file-names';
import { comeIn, here, isShared, signOut } from '../../shell/storage/here';
import { ME, ownerOf, type Store } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';
import { type Answer, changePerson } from '../people/change-person';
import type { Erasure } from '../people/erasure-count';
import { erasureOf } from '../people/erasure-count';
import { forget } from '../people/forget-drafts';
import { areNamesInFiles, putNamesInFiles } from '../people/names-in-files';
import { type Scope, seesAll } from '../people/scope';
import type { Whose } from '../people/whose';
import { me } from '../people/whose';
import { type About, aboutAttempt } from './about-attempt';
import { attemptText, type Filed } from './attempt-text';
import { bringFiles, pastedFiles } from './bring-files';
import { beginBringing } from './bringing';
import { type KeptDesk, keptDesk, NO_DESK } from './kept-desk';
import type { FiledAttempt } from './receive-attempt';

/** Somebody else whose attempts are kept here. */
export type KeptLearner = Whose & {
  readonly id: string;
  readonly attempts: readonly FiledAttempt[];
};

/** All that this browser keeps. */
export type Kept = {
  readonly me: Whose;
  /** Whether names go into the files that are saved here, beside the codes. */
  readonly names: boolean;
  /** Attempts of whoever uses this browser. */
  readonly mine: readonly FiledAttempt[];
  /** Whether all of it may be seen and handed out here, and not what is one's own alone. */
  readonly whole: boolean;
  readonly learners: readonly KeptLearner[];
  /** How many stories somebody wrote here. */
  readonly stories: number;
  readonly desk: KeptDesk;
};

/** Everything that the screen for files asks of the rest of the product. */
export type AttemptFiles = {
  readonly kept: () => Promise<Kept>;
  /**
   * Puts this code on what is saved from now on, and with `names` the name too. Gives `ask` where
   * somebody has first to say whether they are the one whose work is kept here.
   */
  readonly keepMe: (
    whose: Whose,
    names: boolean,
    answer: Answer | null,
  ) => ReturnType<typeof changePerson>;
  /**
   * Hands out one zip: attempts with what was written about them, records of observations, and what
   * is in it in plain words. `tell` hears how many files are in it so far.
   */
  readonly saveAll: (scope: Scope, tell: (done: number) => void) => Promise<void>;
  /** Takes files, folders and zips in: `bringing` says how far it has come. */
  readonly bring: (dropped: readonly (File | FileSystemEntry)[]) => void;
  /** A pasted text, with a name for it, as the files to bring. */
  readonly pasted: (text: string, name: string) => readonly File[];
  /** Plays an attempt of somebody else's through its story again. */
  readonly about: (attempt: string) => Promise<About>;
  /** Counts what erasing would take away. */
  readonly erasure: (scope: Scope) => Promise<Erasure>;
  readonly erase: (scope: Scope) => Promise<void>;
};

/** The attempts that `stores` keep as files, in and out, and whose they are. */
export function createAttemptFiles(
  stores: Stores,
  /** Is told which attempts have been erased. */
  erased: (attempts: readonly string[]) => void,
): AttemptFiles {
  return {
    kept: async () => keptIn(await stores.attempts),
    async keepMe(whose, names, answer) {
      putNamesInFiles(names);
      return changePerson(await stores.attempts, whose, answer);
    },
    async saveAll(scope, tell) {
      const { saveZip } = await import('./save-zip');
      await saveZip(stores, scope, tell);
    },
    bring: (dropped) => beginBringing((tell) => bringFiles(stores, dropped, tell)),
    pasted: pastedFiles,
    about: async (id) => aboutAttempt(await stores.attempts, id),
    erasure: async (scope) => erasureOf(await stores.attempts, scope),
    async erase(scope) {
      erased(await erase(await stores.attempts, scope));
    },
  };
}

/** Hands one attempt out as a file, with whose it is and what was written about it. */
export async function saveAttemptFile(store: Store, attempt: Filed): Promise<void> {
  const [began] = attempt.entries;
  if (began?.kind !== 'began') return;
  const name = attemptFileName(began.scenario, attempt.startedAt, attempt.id);
  saveFile(name, await attemptText(store, attempt));
}

async function keptIn(store: Store): Promise<Kept> {
  const { id: mine, code, name } = await me(store);
  const whole = seesAll();
  const [all, learners, stories, desk] = await Promise.all([
    store.envelopes(),
    store.learners(),
    store.stories(),
    whole ? keptDesk().catch(instead(NO_DESK)) : NO_DESK,
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
    mine: of(mine),
    whole,
    learners: learners
      // Another's row without anything is whoever was here before anybody said who they are.
      .filter(({ id }) => whole && id !== mine && (id !== ME || of(id).length > 0))
      .map((learner) => ({ ...learner, attempts: of(learner.id) }))
      .sort((a, b) => a.code.localeCompare(b.code) || a.name.localeCompare(b.name)),
    stories: stories.length,
    desk,
  };
}

async function erase(store: Store, scope: Scope): Promise<readonly string[]> {
  if (scope.kind === 'learner') {
    const gone = await store.eraseLearner(scope.id);
    forget(gone);
    if (scope.id === here()) {
      if (isShared()) signOut();
      else comeIn(ME);
    }
    return gone;
  }
  const all = await store.envelopes();
  await store.eraseAll();
  forget(null);
  return all.map(({ id }) => id);
}

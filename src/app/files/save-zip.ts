import { printCentre } from '../../core/centre/centre';
import { writtenParts } from '../../core/transcript/reflection';
import { dateWords } from '../../languages/date-words';
import { files } from '../../languages/en-GB/files';
import { reflection as reflectionWords } from '../../languages/en-GB/reflection';
import { instead } from '../../shell/page/faults';
import { saveFile } from '../../shell/storage/file';
import {
  ACCOUNTS,
  allFilesName,
  attemptFileName,
  centreFileName,
  learnerFilesName,
  README,
  recordFileName,
  unusedName,
} from '../../shell/storage/file-names';
import type { Envelope, Store } from '../../shell/storage/store';
import type { OpenStores, Stores } from '../../shell/storage/stores';
import { printStory } from '../../shell/storage/story-file';
import { createZip } from '../../shell/storage/zip-writing';
import { centreIn } from '../centre/centre';
import { recordText, wholeOf } from '../observation/record-file';
import { areNamesInFiles, asFiled } from '../people/names-in-files';
import type { Scope } from '../people/scope';
import { isIn } from '../people/scope';
import { me } from '../people/whose';
import { attemptText } from './attempt-text';
import { putKept } from './put-kept';
import type { Box } from './zip-box';

/** Hands everything in scope out as one zip, with what is in it in plain words. */
export async function saveZip(
  stores: Stores,
  scope: Scope,
  tell: (done: number) => void,
): Promise<void> {
  const [store, assessments] = await Promise.all([
    stores.attempts,
    stores.assessments().catch(instead(null)),
  ]);
  const zip = createZip();
  const taken = new Set<string>();
  const said: string[] = [];
  const box: Box = {
    free: (name) => unusedName(name, taken),
    put({ name, text, at, says }) {
      zip.add(name, text, at);
      said.push(`${name}\n    ${says}`);
      tell(said.length);
    },
  };
  const attempts = (await store.envelopes()).filter((one) => isIn(scope, one));
  const accounts = await putAttempts(box, store, attempts);
  if (assessments) await putRecords(box, { assessments, attempts: store }, scope, attempts);
  const now = Date.now();
  if (scope.kind === 'everything') {
    await putStories(box, store);
    await putCentre(box, store, now);
    await putKept(box, { attempts: store, assessments });
  }
  if (accounts.length > 0) {
    box.put({
      name: ACCOUNTS,
      text: accounts.join('\n\n'),
      at: now,
      says: files().readme.accounts,
    });
  }
  const whose = await whoseZip(store, scope);
  zip.add(README, readme(whose, said, now), now);
  const name = whose === null ? allFilesName(now) : learnerFilesName(whose.code, now);
  saveFile(name, zip.finish());
}

/** Puts attempts in. Gives what was written about them, as text to read. */
async function putAttempts(
  { put, free }: Box,
  store: Store,
  attempts: readonly Envelope[],
): Promise<readonly string[]> {
  const t = files().readme;
  const accounts: string[] = [];
  for (const { id, scenario, title, startedAt } of attempts) {
    const kept = await store.read(id);
    if (!kept) continue;
    const account = await accountOf(store, kept);
    if (account !== null) accounts.push(account);
    const text = await attemptText(store, kept);
    const name = free(attemptFileName(scenario, startedAt, id));
    const says = t.attempt(title, dateWords(startedAt), account !== null);
    put({ name, text, at: startedAt, says });
  }
  return accounts;
}

async function accountOf(store: Store, { id, title, startedAt }: Envelope): Promise<string | null> {
  const written = writtenParts(await store.reflection(id).catch(instead(null)));
  if (written.length === 0) return null;
  const { parts } = reflectionWords();
  const told = written.map(({ part, text }) => `${parts[part]}\n${text}`);
  return [`${title}, ${dateWords(startedAt)}`, ...told].join('\n\n');
}

async function putRecords(
  { put, free }: Box,
  stores: OpenStores,
  scope: Scope,
  attempts: readonly Envelope[],
): Promise<void> {
  const ids = new Set(attempts.map(({ id }) => id));
  for (const one of await stores.assessments.observations()) {
    if (!isIn(scope, one) && !ids.has(one.attempt)) continue;
    const whole = await wholeOf(stores, one.id);
    if (!whole) continue;
    const { id, scenario, title, openedAt } = one;
    const says = files().readme.record(title, dateWords(openedAt));
    const name = free(recordFileName(scenario, openedAt, id));
    put({ name, text: recordText(whole), at: openedAt, says });
  }
}

async function putStories({ put, free }: Box, store: Store): Promise<void> {
  for (const story of await store.stories()) {
    const name = free(`story-${story.id}.story.json`);
    const says = files().readme.story(story.title);
    put({ name, text: printStory(story), at: story.changedAt, says });
  }
}

async function putCentre({ put, free }: Box, store: Store, now: number): Promise<void> {
  const centre = await centreIn(store);
  if (!centre) return;
  const name = free(centreFileName(centre.name, now));
  put({ name, text: printCentre(centre), at: now, says: files().readme.centre(centre.name) });
}

/** Whose zip it is; null if it is everybody's. */
async function whoseZip(store: Store, scope: Scope) {
  if (scope.kind === 'everything') return null;
  const found = (await store.learners()).find(({ id }) => id === scope.id);
  return asFiled(found ?? (await me(store)));
}

type Whose = Awaited<ReturnType<typeof whoseZip>>;

function readme(whose: Whose, said: readonly string[], now: number): string {
  const t = files().readme;
  const who = whose && (whose.name === '' ? whose.code : `${whose.code} (${whose.name})`);
  const parts = [
    who === null ? t.everything : t.ofLearner(who),
    t.saved(dateWords(now)),
    areNamesInFiles() ? t.named : t.coded,
    t.holds(said.length),
    ...said,
    t.back,
    t.marks,
  ];
  return `${parts.join('\n\n')}\n`;
}

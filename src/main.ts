import { beginAttempt, type Prepared, prepareAttempt, resumeAttempt } from './attempt';
import { stageOf } from './core/transcript/entries';
import { lateStage } from './late-stage';
import type { KeptAttempt, LiveAttempt } from './shell/overlay/cast';
import { mountOverlay } from './shell/overlay/overlay';
import { openStore } from './shell/storage/browser-store';
import type { Listed } from './shell/storage/store';
import { loadStory, shelf } from './stories';

const store = openStore();
/** The attempt under way: it may hold more than a full or refusing browser has kept. */
let live: LiveAttempt | null = null;
/** What is made ready while the learner reads the briefing. */
let next: Promise<Prepared | null> | null = null;

mountOverlay(document.body, {
  shelf,
  mountStage: lateStage,
  async resume(scenario, seed) {
    next = prepare(scenario, seed);
    const opened = await store;
    const kept = await opened.list();
    const open = kept.find(
      (one) =>
        one.scenario === scenario && !isFinished(one) && (seed === null || one.seed === seed),
    );
    live = open ? await resumeAttempt(opened, open) : null;
    return live;
  },
  async begin(scenario, seed) {
    const [opened, prepared] = await Promise.all([store, next ?? prepare(scenario, seed)]);
    next = null;
    if (!prepared) throw new RangeError(`There is no scenario called "${scenario}".`);
    live = await beginAttempt(opened, prepared, Date.now());
    return live;
  },
  async past() {
    const kept = await (await store).list();
    return kept.map((one) => ({ ...one, finished: isFinished(one) }));
  },
  attempt: readAttempt,
  remove: async (id) => (await store).remove(id),
  async save(id) {
    const [kept, { printAttempt }, { saveFile }] = await Promise.all([
      readAttempt(id),
      import('./core/transcript/codec'),
      import('./shell/storage/file'),
    ]);
    const began = kept?.entries[0];
    if (!kept || began?.kind !== 'began') return;
    const day = new Date(kept.startedAt).toISOString().slice(0, 10);
    saveFile(`${began.scenario}-${day}.json`, printAttempt({ id, ...kept }));
  },
  async scheme(id) {
    const { loadScheme } = await import('./schemes');
    return loadScheme(id);
  },
  async storageTrouble() {
    const opened = await store;
    return opened.refusal ?? opened.loss();
  },
});

async function readAttempt(id: string): Promise<KeptAttempt | null> {
  const kept = await (await store).read(id);
  const startedAt = kept?.startedAt ?? Date.now();
  if (live?.id === id) return { startedAt, entries: live.log.entries() };
  return kept && { startedAt, entries: kept.entries };
}

async function prepare(scenario: string, seed: number | null): Promise<Prepared | null> {
  const loaded = await loadStory(scenario);
  return loaded && prepareAttempt(loaded, seed ?? freshSeed());
}

function isFinished({ last }: Listed): boolean {
  return last !== null && ['recorded', 'faulted'].includes(stageOf([last]));
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

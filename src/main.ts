import { beginAttempt, resumeAttempt } from './app/attempt/attempt';
import { idOf, isOwn } from './app/attempt/own-name';
import type { SetAttempt } from './app/attempt/watched-play';
import { layOnScenario, organisationIn } from './app/centre/centre-in-play';
import { createOffline } from './app/offline/offline';
import { followErasures, forget } from './app/people/forgetting';
import { stageOf } from './core/transcript/entries';
import { isSealed } from './core/transcript/sealing';
import { chosenLanguage } from './languages/choice';
import { language } from './languages/en-GB/language';
import { play } from './languages/en-GB/play';
import type { Cast, KeptAttempt, LiveAttempt } from './screens/learner/cast';
import { mountOverlay } from './screens/learner/learner';
import { isoDay } from './shell/page/iso-day';
import { createStillness } from './shell/page/stillness';
import { whenIdle } from './shell/page/when-idle';
import { once, type Player } from './shell/shipped/player';
import {
  loadMap,
  loadStart,
  type Start,
  shelf,
  shelfItem,
  shippedPlayer,
} from './shell/shipped/stories';
import { lateSounds } from './shell/sound/late-sounds';
import { lateStage } from './shell/stage/late-stage';
import { openStore } from './shell/storage/browser-store';
import { openPreferences } from './shell/storage/preference-shelf';
import { type Listed, ME } from './shell/storage/store';

const store = openStore();
const preferences = openPreferences();
/** The attempt under way: it may hold more than a full or refusing browser has kept. */
let live: LiveAttempt | null = null;
/** What the briefing on the screen was made from: it begins with just that. */
let briefed: { readonly name: string; readonly start: Promise<Start> } | null = null;

const cast: Cast = {
  get shelf() {
    return shelf();
  },
  item: shelfItem,
  mountStage: lateStage(createStillness(preferences)),
  preferences,
  sounds: lateSounds(preferences),
  async enter(name, seed, observation) {
    const start = startOf(name);
    briefed = { name, start };
    // Asked for at once, wanted only if there is nothing to go on with.
    start.catch(() => {});
    const set = observation === null ? null : await setUp(observation);
    if (observation !== null && !set) return { kind: 'no-observation' };
    const open = set ? await listed(set.attempt) : await unfinished(name, seed);
    live = open && (await resumeAttempt(await store, open, await playerFor(open)));
    if (live) return { kind: 'resumed', attempt: live };
    const { scenario, minutes } = await start;
    return { kind: 'new', scenario, minutes, set };
  },
  async begin(name, seed, manner, observation) {
    const set = observation === null ? null : await setUp(observation);
    const as = set ? { as: { id: set.attempt, learner: set.learner } } : {};
    const beginning = { seed: seed ?? freshSeed(), manner, now: Date.now(), ...as };
    // It may have been begun in another window meanwhile: it is sat once.
    if (set && (await listed(set.attempt))) throw new Error('This observation has begun.');
    const start = briefed?.name === name ? briefed.start : startOf(name);
    // Each serves one attempt; whoever could not begin tries with a fresh one.
    briefed = null;
    live = await beginAttempt(await store, await start, beginning);
    return live;
  },
  async again(id, entry) {
    const { tryAgain } = await import('./app/attempt/retry');
    const again = await tryAgain(await store, { id, entry, now: Date.now() }, playerFor);
    if (again.kind === 'playing') live = again.attempt;
    return again;
  },
  async watching(attempt) {
    const [began] = attempt.log.entries();
    if (began?.kind !== 'began' || !began.conditions) return null;
    const { watchingOf } = await import('./app/attempt/watched-play');
    return watchingOf(attempt);
  },
  async past() {
    const kept = await (await store).list(ME);
    return Promise.all(
      kept.map(async (one) => ({ ...one, finished: isFinished(one), open: await isOpen(one) })),
    );
  },
  attempt: readAttempt,
  async remove(id) {
    await (await store).remove(id);
    forget([id]);
    letGo(id);
  },
  async save(id) {
    const [kept, { saveAttempt }] = await Promise.all([
      readAttempt(id),
      import('./app/files/attempt-files'),
    ]);
    if (kept) await saveAttempt(await store, { id, ...kept });
  },
  files: once(async () => {
    const { createAttemptFiles } = await import('./app/files/attempt-files');
    return createAttemptFiles(await store, (ids) => ids.forEach(letGo));
  }),
  async centreFacts() {
    const [{ centreIn }, { USUAL }] = await Promise.all([
      import('./app/centre/centre'),
      import('./core/centre/centre'),
    ]);
    return (await centreIn(await store)) ?? USUAL;
  },
  async retention() {
    await new Promise<void>(whenIdle);
    const kept = await store;
    if (kept.refusal !== null || (await kept.envelopes()).length === 0) return null;
    const { createRetention } = await import('./app/retention/retention');
    return createRetention(kept, letGo);
  },
  own: once(async () => {
    const { createOwnStories } = await import('./app/own-stories/own-stories');
    return createOwnStories(await store);
  }),
  evidence: once(async () => {
    const { createEvidence } = await import('./app/documents/evidence');
    return createEvidence(await store, readAttempt);
  }),
  async scheme(id) {
    const { loadScheme } = await import('./shell/shipped/schemes');
    return loadScheme(id);
  },
  async chances() {
    const { scenarioChances } = await import('./shell/shipped/chances');
    return scenarioChances();
  },
  reflection: async (id) => (await store).reflection(id),
  keepReflection: async (id, written) => (await store).keepReflection(id, written),
  async law(ids) {
    const { loadLaw } = await import('./shell/shipped/law');
    return loadLaw(ids, isoDay(Date.now()));
  },
  async map(name) {
    if (await isUnderSeal(name)) return null;
    if (isOwn(name)) {
      const { ownMap } = await import('./app/own-stories/own-check');
      return ownMap(await (await store).story(idOf(name)));
    }
    const [map, { scenario }] = await Promise.all([loadMap(name), loadStart(name)]);
    const { loadScheme } = await import('./shell/shipped/schemes');
    return { map, scheme: await loadScheme(scenario.scheme) };
  },
  offline: createOffline(),
  async desk() {
    const { mountDesk } = await import('./assessor');
    return mountDesk;
  },
  async organisation() {
    return organisationIn(await (await store).centre());
  },
  async storageTrouble() {
    const opened = await store;
    if (opened.refusal) return play()[opened.refusal];
    const lost = await opened.lost();
    const titles = [...new Set(lost)].join(', ');
    return lost.length > 0 ? play().lost(lost.length, titles) : null;
  },
};

followErasures();
let stop = (): void => {};
const ready = chosenLanguage();
if (ready) void ready.then(mount);
else mount();

function mount(): void {
  const { code, direction = 'ltr' } = language();
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  stop = mountOverlay(document.body, cast);
}

// Under `npm run dev`: a story that is saved takes the place of the one on the screen.
if (import.meta.hot) {
  const { openDesk } = await import('./dev/desk');
  openDesk(store, async (exchange) => {
    stop();
    await exchange().finally(() => {
      stop = mountOverlay(document.body, cast);
    });
  });
}

/** What a conversation begins with, with the lines of a centre on its policy card if there are any. */
async function startOf(name: string): Promise<Start> {
  const kept = store.then((one) => one.centre()).catch(() => null);
  const start = await plainStart(name);
  return { ...start, scenario: layOnScenario(start.scenario, await kept) };
}

/** Stories of one's own are played apart, by code that is fetched when somebody first wants it. */
async function plainStart(name: string): Promise<Start> {
  if (!isOwn(name)) return loadStart(name);
  const { loadOwnStart } = await import('./app/attempt/own-player');
  return loadOwnStart(await store, name);
}

async function playerFor(attempt: Listed): Promise<Player> {
  const shipped = isOwn(attempt.scenario) ? null : await shippedPlayer(attempt, await store);
  if (shipped) return shipped;
  const { ownPlayer } = await import('./app/attempt/own-player');
  return ownPlayer(await store, attempt.edition);
}

async function readAttempt(id: string): Promise<KeptAttempt | null> {
  const kept = await (await store).read(id);
  if (live?.id !== id) return kept && { ...kept, brought: kept.broughtAt !== undefined };
  const entries = live.log.entries();
  return { startedAt: Date.now(), ...kept, entries, brought: kept?.broughtAt !== undefined };
}

/** Keeps nothing in memory of an attempt that was erased. */
function letGo(id: string): void {
  if (live?.id === id) live = null;
}

/** What an assessor has set up by that id; null if it is not kept here. */
async function setUp(observation: string): Promise<SetAttempt | null> {
  const { setAttempt } = await import('./app/attempt/watched-play');
  return setAttempt(observation);
}

async function listed(attempt: string): Promise<Listed | null> {
  return (await store).listed(attempt);
}

async function unfinished(name: string, seed: number | null): Promise<Listed | null> {
  const kept = await (await store).list(ME);
  const found = kept.find(
    (one) => one.scenario === name && !isFinished(one) && (seed === null || one.seed === seed),
  );
  return found && (await isOpen(found)) ? found : null;
}

/** Whether a mock observation in a scenario is under way: then its map would give it away. */
async function isUnderSeal(name: string): Promise<boolean> {
  const open = await unfinished(name, null);
  const kept = open && (await readAttempt(open.id));
  return kept !== null && isSealed(kept.entries);
}

/** Whether an attempt can be gone on with: who edits a story of their own plays it anew. */
async function isOpen(attempt: Listed): Promise<boolean> {
  if (isFinished(attempt)) return false;
  const story = isOwn(attempt.scenario) ? await (await store).story(idOf(attempt.scenario)) : null;
  return !story?.playable || story.playable.edition === attempt.edition;
}

function isFinished({ last }: Listed): boolean {
  return last !== null && ['recorded', 'faulted'].includes(stageOf([last]));
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

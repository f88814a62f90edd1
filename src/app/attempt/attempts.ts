import type { KeptAt } from '../../core/progress/haste';
import type { Brief } from '../../core/story/header';
import type { Manner, Scenario } from '../../core/transcript/entries';
import { modeOf, stageOf } from '../../core/transcript/entries';
import { isOwn, ownIdOf } from '../../core/transcript/scenario-name';
import { isSealed } from '../../core/transcript/sealing';
import { afterPaint } from '../../shell/page/after-paint';
import { instead, report } from '../../shell/page/faults';
import type { Start } from '../../shell/shipped/stories';
import { noteUnderWay } from '../../shell/storage/aside';
import { here } from '../../shell/storage/here';
import { isAnyNoted } from '../../shell/storage/ledger';
import type { Listed } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';
import { forget } from '../people/forget-drafts';
import { maySee } from '../people/scope';
import { beginAttempt, type KeptAttempt, type PastAttempt, resumeAttempt } from './attempt';
import type { LiveAttempt } from './live-attempt';
import { playerFor, startOf } from './openings';
import type { Again } from './retry';
import type { SetAttempt, SetObservation, Watching } from './watched-play';

/** What a learner finds who opens a scenario: the attempt they left, or what to know first. */
type Entered =
  | { readonly kind: 'resumed'; readonly attempt: LiveAttempt }
  | {
      readonly kind: 'new';
      readonly scenario: Scenario;
      readonly brief: Brief;
      /** What an assessor has set, where it is played for an observation. */
      readonly set: SetObservation | null;
      /** Resolves when whatever answers has been fetched, or cannot be. */
      readonly fetched: Promise<unknown>;
    }
  /** The observation that it was to be played for is not kept here. */
  | { readonly kind: 'no-observation' };

/** The attempts of this browser: the one under way, and those that were kept. */
export type Attempts = {
  /**
   * Goes on with an unfinished attempt (with this seed, when one is given), or briefs; with an
   * observation, it is the attempt of that one alone.
   */
  readonly enter: (
    scenario: string,
    seed: number | null,
    observation: string | null,
  ) => Promise<Entered>;
  readonly begin: (
    scenario: string,
    seed: number | null,
    manner: Manner,
    observation: string | null,
  ) => Promise<LiveAttempt>;
  /** Lets the assessor follow an attempt; null where nobody set it up. */
  readonly watching: (attempt: LiveAttempt) => Promise<Watching | null>;
  /**
   * A new attempt from the replies of entry number `entry` of an earlier one, in the same manner;
   * or the one that was begun there before and is not finished.
   */
  readonly again: (attempt: string, entry: number) => Promise<Again>;
  /** Whether there are any, as far as that is known at once. */
  readonly isAnyNoted: () => boolean;
  /** The attempts of whoever uses this browser; those of others stand with the files. */
  readonly past: () => Promise<readonly PastAttempt[]>;
  /** An attempt as far as it has got; null where there is none of that id. */
  readonly read: (id: string) => Promise<KeptAttempt | null>;
  /** When each part of an attempt was kept here; of one from a file nothing is known. */
  readonly times: (id: string) => Promise<readonly KeptAt[]>;
  readonly remove: (id: string) => Promise<void>;
  /** Keeps nothing in memory of an attempt that was erased. */
  readonly letGo: (id: string) => void;
  /** Whether a mock observation in a scenario is under way: then its map would give it away. */
  readonly isUnderSeal: (scenario: string) => Promise<boolean>;
};

/** The attempts that `stores` keep. */
export function createAttempts(stores: Stores): Attempts {
  const store = stores.attempts;
  /** The attempt under way: it may hold more than a full or refusing browser has kept. */
  let live: LiveAttempt | null = null;
  /** What the briefing on the screen was made from: it begins with just that. */
  let briefed: { readonly name: string; readonly start: Promise<Start> } | null = null;

  const read = async (id: string): Promise<KeptAttempt | null> => {
    const here = live?.id === id ? live : null;
    // What is held in memory can be read and saved whatever the store says.
    const kept = await (await store).read(id).catch((error: unknown) => {
      if (!here) throw error;
      report(error);
      return null;
    });
    if (kept ? !maySee(kept) : !here) return null;
    const entries = here ? here.log.entries() : (kept?.entries ?? []);
    const startedAt = kept?.startedAt ?? here?.startedAt ?? 0;
    const withheld = modeOf(entries) === 'observation' && (await isHeldBack(stores, id, startedAt));
    return { startedAt, ...kept, entries, brought: kept?.broughtAt !== undefined, withheld };
  };
  const letGo = (id: string): void => {
    if (live?.id === id) live = null;
  };

  return {
    async enter(name, seed, observation) {
      const start = startOf(store, name);
      briefed = { name, start };
      // Asked for at once, wanted only if there is nothing to go on with.
      start.catch(report);
      const set = observation === null ? null : await setUp(stores, observation);
      if (observation !== null && !set) return { kind: 'no-observation' };
      const open = set ? await listed(stores, set.attempt) : await unfinished(stores, name, seed);
      live = open && (await resumeAttempt(await store, open, await playerFor(await store, open)));
      if (live) return { kind: 'resumed', attempt: live };
      const { scenario, brief, player } = await start;
      // While the briefing is read, but not before it is there to be read.
      const fetched = new Promise((done) => {
        setTimeout(() => afterPaint(() => done(player.fetch().catch(report))));
      });
      return { kind: 'new', scenario, brief, set, fetched };
    },
    async begin(name, seed, manner, observation) {
      const set = observation === null ? null : await setUp(stores, observation);
      const as = set ? { as: { id: set.attempt, learner: set.learner } } : {};
      const beginning = { seed: seed ?? freshSeed(), manner, now: Date.now(), ...as };
      // It may have been begun in another window meanwhile: it is sat once.
      if (set && (await listed(stores, set.attempt)))
        throw new Error('This observation has begun.');
      const start = briefed?.name === name ? briefed.start : startOf(store, name);
      // Each serves one attempt; whoever could not begin tries with a fresh one.
      briefed = null;
      live = await beginAttempt(await store, await start, beginning);
      return live;
    },
    async again(id, entry) {
      const [{ tryAgain }, kept] = await Promise.all([import('./retry'), store]);
      const again = await tryAgain(kept, { id, entry, now: Date.now() }, (attempt) =>
        playerFor(kept, attempt),
      );
      if (again.kind === 'playing') live = again.attempt;
      return again;
    },
    async watching(attempt) {
      const [began] = attempt.log.entries();
      if (began?.kind !== 'began' || !began.conditions) return null;
      const { watchingOf } = await import('./watched-play');
      return watchingOf(await stores.assessments(), attempt);
    },
    isAnyNoted,
    async past() {
      const kept = await (await store).list(here() ?? '');
      noteOpen(kept);
      return Promise.all(
        kept.map(async (one) => ({
          ...one,
          finished: isFinished(one),
          open: await isOpen(stores, one),
        })),
      );
    },
    read,
    times: async (id) => (await store).times(id),
    async remove(id) {
      await (await store).remove(id);
      forget([id]);
      letGo(id);
    },
    letGo,
    async isUnderSeal(scenario) {
      const open = await unfinished(stores, scenario, null);
      const kept = open && (await read(open.id));
      return kept !== null && isSealed(kept.entries);
    },
  };
}

/** What an assessor has set up by that id; null if it is not kept here. */
async function setUp(stores: Stores, observation: string): Promise<SetAttempt | null> {
  const { setAttempt } = await import('./watched-play');
  return setAttempt(await stores.assessments(), observation);
}

/** Whether an assessor has yet to let the learner see what came of a mock. */
async function isHeldBack(stores: Stores, attempt: string, startedAt: number): Promise<boolean> {
  const { isWithheld } = await import('./withheld');
  // Where nothing is kept nothing was set up either.
  const store = await stores.assessments().catch(instead(null));
  return store !== null && isWithheld(store, attempt, startedAt);
}

async function listed(stores: Stores, attempt: string): Promise<Listed | null> {
  return (await stores.attempts).listed(attempt);
}

async function unfinished(
  stores: Stores,
  name: string,
  seed: number | null,
): Promise<Listed | null> {
  const kept = await (await stores.attempts).list(here() ?? '');
  noteOpen(kept);
  const found = kept.find(
    (one) => one.scenario === name && !isFinished(one) && (seed === null || one.seed === seed),
  );
  return found && (await isOpen(stores, found)) ? found : null;
}

/** Whether an attempt can be gone on with: who edits a story of their own plays it anew. */
async function isOpen(stores: Stores, attempt: Listed): Promise<boolean> {
  if (isFinished(attempt)) return false;
  if (!isOwn(attempt.scenario)) return true;
  const story = await (await stores.attempts).story(ownIdOf(attempt.scenario));
  return !story?.playable || story.playable.edition === attempt.edition;
}

/** Their scenarios' own pages do not begin anew for a moment. */
function noteOpen(kept: readonly Listed[]): void {
  noteUnderWay(kept.filter((one) => !isFinished(one)).map(({ scenario }) => scenario));
}

function isFinished({ last }: Listed): boolean {
  return last !== null && ['recorded', 'faulted'].includes(stageOf([last]));
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

import { briefOf } from '../../core/story/header';
import type { Beat } from '../../core/story/session';
import type { CompiledStory } from '../../core/story/story';
import { NotFound } from '../../core/transcript/bad-input';
import type { Difference } from '../../core/transcript/difference';
import type { Began, Entry } from '../../core/transcript/entries';
import { isOwn, ownIdOf } from '../../core/transcript/scenario-name';
import { reportWorker } from '../../shell/page/faults';
import type { Player, Standing } from '../../shell/shipped/player';
import type { Start } from '../../shell/shipped/stories';
import type { Store } from '../../shell/storage/store';
import type { PlayAnswer, PlayTask } from '../../workers/play-worker';
import { startPlayWorker } from '../../workers/start';

/** What comes of playing an attempt through its story again. */
export type Verification =
  /** `card`: the centre whose policy card the file says it was played with; nobody signed that. */
  | { readonly kind: 'verified'; readonly card: string | null }
  | { readonly kind: 'differs'; readonly difference: Difference }
  /** The story edition that it was played in is not to be had here. */
  | { readonly kind: 'no-edition' }
  /** The story did not answer in time. */
  | { readonly kind: 'no-answer' };

/** An answer takes milliseconds; a story may use its 20,000 steps a turn, each a slow one. */
const MOST_MS = 20_000;
const TOO_SLOW: Beat = [
  { kind: 'faulted', fault: 'too-many-steps', detail: 'It took too long to be answered.' },
];

/** What a conversation in a story of one's own begins with. Throws if there is nothing to play. */
export async function loadOwnStart(store: Store, name: string): Promise<Start> {
  const { playable } = (await store.story(ownIdOf(name))) ?? {};
  if (!playable) throw new NotFound(`There is no story of yours at "${name}".`);
  const { scenario, edition } = playable;
  const brief = briefOf({ practises: [], ...playable });
  return {
    scenario,
    edition,
    brief,
    opening: null,
    story: null,
    player: ownPlayer(store, edition),
  };
}

/** Plays a kept edition in a worker, which is ended when an answer does not come. */
export function ownPlayer(store: Store, edition: string): Player {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const ask = async (task: PlayTask): Promise<PlayAnswer | null> => {
    const asked = worker;
    const answer = asked && (await answerOf(asked, task));
    if (!answer && worker === asked) stop();
    return answer;
  };
  const choose = async (reply: number): Promise<Beat> => {
    const answer = await ask({ kind: 'choose', reply });
    return answer?.kind === 'beat' ? answer.beat : [{ kind: 'chose', reply }, ...TOO_SLOW];
  };
  // The worker does not keep the page waiting.
  const think = (): void => {};
  return {
    fetch: async () => {},
    stop,
    async standAt(began, entries): Promise<Standing> {
      const story = await store.edition(edition);
      if (!story) throw new NotFound(`The edition ${edition} of this story is not kept.`);
      stop();
      worker = startPlayWorker();
      const compiled: CompiledStory = { ...story };
      const answer = await ask({ kind: 'replay', story: compiled, began, entries });
      if (answer?.kind !== 'replayed') return { differsAt: null, rest: TOO_SLOW, choose, think };
      return { ...answer, choose, think };
    },
  };
}

/** Holds an attempt against the edition that `store` kept of its story, in a worker of its own. */
export async function verifyKept(
  store: Store,
  { scenario, edition }: Began,
  entries: readonly Entry[],
): Promise<Verification> {
  const story = await store.edition(edition);
  // Neither a story that came in a file nor another that was played here says anything about one that is shipped.
  const strange = !isOwn(scenario) && !(await store.belongs(edition, scenario));
  if (!story || strange) return { kind: 'no-edition' };
  const playable = isOwn(scenario) ? (await store.story(ownIdOf(scenario)))?.playable : null;
  const known = playable?.edition === edition ? playable.scenario : null;
  const worker = startPlayWorker();
  const answer = await answerOf(worker, { kind: 'verify', story: { ...story }, entries, known });
  worker.terminate();
  if (answer?.kind !== 'verified') return { kind: 'no-answer' };
  const { difference } = answer;
  return difference ? { kind: 'differs', difference } : verified(entries);
}

/** Of an attempt that is what its story gives, what no story can tell. */
export function verified([began]: readonly Entry[]): Verification {
  const card = began?.kind === 'began' ? (began.policyFrom?.centre ?? null) : null;
  return { kind: 'verified', card };
}

function answerOf(worker: Worker, task: PlayTask): Promise<PlayAnswer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), MOST_MS);
    const settle = (answer: PlayAnswer | null): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<PlayAnswer>) => settle(data);
    worker.onerror = (event) => {
      reportWorker(event);
      settle(null);
    };
    worker.postMessage(task);
  });
}

import '../shell/page/built-ins';
import { replay } from '../core/story/replay';
import type { Beat, Session } from '../core/story/session';
import type { CompiledStory } from '../core/story/story';
import { verify } from '../core/story/verify';
import type { Difference } from '../core/transcript/difference';
import type { Began, Entry, Scenario } from '../core/transcript/entries';

/** Asked one at a time; each is answered by what stands beside it in `PlayAnswer`. */
export type PlayTask =
  | {
      readonly kind: 'replay';
      readonly story: CompiledStory;
      readonly began: Began;
      readonly entries: readonly Entry[];
    }
  | {
      readonly kind: 'verify';
      readonly story: CompiledStory;
      readonly entries: readonly Entry[];
      readonly known: Scenario | null;
    }
  | { readonly kind: 'choose'; readonly reply: number };

export type PlayAnswer =
  | { readonly kind: 'replayed'; readonly differsAt: number | null; readonly rest: Beat }
  | { readonly kind: 'verified'; readonly difference: Difference | null }
  | { readonly kind: 'beat'; readonly beat: Beat };

let session: Session | null = null;

self.onmessage = ({ data: task }: MessageEvent<PlayTask>) => self.postMessage(answer(task));

function answer(task: PlayTask): PlayAnswer {
  switch (task.kind) {
    case 'replay': {
      const replayed = replay(task.story, task.began, task.entries);
      session = replayed.session;
      return { kind: 'replayed', differsAt: replayed.differsAt, rest: replayed.rest };
    }
    case 'verify':
      return { kind: 'verified', difference: verify(task.story, task.entries, task.known) };
    case 'choose':
      return { kind: 'beat', beat: session?.choose(task.reply) ?? [] };
  }
}

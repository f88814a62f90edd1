import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/transcript/entries';
import { type Scene, sceneAt } from '../../core/transcript/scene';
import type { Cast, Stage } from './cast';
import { frustrationWord, sceneWords } from './scene-words';

type Props = {
  readonly mountStage: Cast['mountStage'];
  readonly entries: readonly Entry[];
  /** How many of the entries there are to see; up to the line last said, if it does not say. */
  readonly count?: number;
  /** Whether changes are shown without being announced. */
  readonly quiet?: boolean;
};

/** The customer: the picture, and the same in words. */
export function ScenePanel({ mountStage, entries, quiet = false, ...shown }: Props): JSX.Element {
  // Up to the line last said, so that the picture knows who is speaking.
  const count = shown.count ?? entries.findLastIndex((entry) => entry.kind === 'said') + 1;
  // Entries only ever grow.
  const scene = useMemo(() => sceneAt(entries, count), [count]);
  const last = entries.slice(0, count).findLast((entry) => entry.kind === 'said');
  const anger = last?.kind === 'said' ? last.feelings.anger : 0;
  return (
    <section class="scene" aria-label="The customer">
      <StageHost mountStage={mountStage} scene={scene} />
      <div class="words">
        <p class={`look ${scene.mood}`} aria-live={quiet ? 'off' : 'polite'}>
          {sceneWords(scene)}
        </p>
        <Frustration anger={anger} />
      </div>
    </section>
  );
}

function Frustration({ anger }: { readonly anger: number }): JSX.Element {
  const id = useId();
  const word = frustrationWord(anger);
  return (
    <p class="frustration">
      <label for={id}>Frustration</label>
      <meter
        id={id}
        min={0}
        max={10}
        low={1.5}
        high={6.5}
        optimum={0}
        value={anger}
        aria-valuetext={word}
      />
      <span class="word">{word}</span>
    </p>
  );
}

type HostProps = { readonly mountStage: Cast['mountStage']; readonly scene: Scene };

/** Where the picture will be. It takes its room at once, so nothing moves when it arrives. */
function StageHost({ mountStage, scene }: HostProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  // Effects run after the first words are painted: no picture keeps them waiting.
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    setPainted(true);
    if (!host.current) return;
    const mounted = mountStage(host.current);
    stage.current = mounted;
    return () => mounted.stop();
  }, [mountStage]);
  useEffect(() => stage.current?.show(scene), [scene]);
  const still = painted ? ` still ${scene.setting}` : '';
  return <div class={`stage${still}`} aria-hidden="true" ref={host} />;
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Entry, saidBefore } from '../../../core/transcript/entries';
import {
  frustrationIn,
  isCustomerThere,
  type Scene,
  sceneAt,
} from '../../../core/transcript/scene';
import { play } from '../../../languages/en-GB/play';
import type { Stage } from '../../../shell/stage/late-stage';
import { languageOf } from '../../kit/content';
import { sceneWords } from '../../kit/scene-words';
import type { Cast } from '../cast';

type Props = {
  readonly mountStage: Cast['mountStage'];
  readonly entries: readonly Entry[];
  /** Whether a meter says how frustrated the customer is. */
  readonly meter: boolean;
  /** How many of the entries there are to see; up to the line last said, if it does not say. */
  readonly count?: number;
  /** Stands beside the words, where it is always in view. */
  readonly children?: ComponentChildren;
};

/** The customer: the picture, and the same in words. */
export function ScenePanel(props: Props): JSX.Element {
  const { mountStage, entries, meter, children } = props;
  // Up to the line last said, so that the picture knows who is speaking.
  const count = props.count ?? entries.findLastIndex((entry) => entry.kind === 'said') + 1;
  // Entries only ever grow.
  const scene = useMemo(() => sceneAt(entries, count), [count]);
  const began = entries.find((entry) => entry.kind === 'began');
  const shown = frustrationIn(scene, saidBefore(entries, count)?.feelings.anger ?? 0);
  return (
    <section class="scene" aria-label={play().theCustomer}>
      <StageHost mountStage={mountStage} scene={scene} lang={languageOf(began ?? null)} />
      <div class="words">
        <p class={`look ${isCustomerThere(scene) ? scene.mood : 'nobody'}`}>{sceneWords(scene)}</p>
        {meter && shown !== null && <Frustration shown={shown} mood={play().mood[scene.mood]} />}
        {children}
      </div>
    </section>
  );
}

type MeterProps = { readonly shown: number; readonly mood: string };

/** The mood in a picture: it has no word of its own, which could be another one. */
function Frustration({ shown, mood }: MeterProps): JSX.Element {
  const id = useId();
  return (
    <p class="frustration">
      <label for={id}>{play().meter}</label>
      <meter
        id={id}
        min={0}
        max={10}
        low={1.95}
        high={6.95}
        optimum={0}
        value={shown}
        aria-valuetext={mood}
      />
    </p>
  );
}

type HostProps = {
  readonly mountStage: Cast['mountStage'];
  readonly scene: Scene;
  /** The language that the story tells the time in. */
  readonly lang: string;
};

/** Where the picture will be. It takes its room at once, so nothing moves when it arrives. */
function StageHost({ mountStage, scene, lang }: HostProps): JSX.Element {
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
  const still = painted ? ` still ${scene.place}` : '';
  return (
    <div class={`stage${still}`} aria-hidden="true" ref={host}>
      {scene.time !== null && (
        <p class="when" key={scene.time} lang={lang}>
          {scene.time}
        </p>
      )}
    </div>
  );
}

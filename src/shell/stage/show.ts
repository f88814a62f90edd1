import { MOODS, POSES } from '../../core/transcript/looks';
import type { Scene } from '../../core/transcript/scene';
import { whenIdle } from '../page/when-idle';
import { createActing } from './acting';
import { block, type Role } from './blocking';
import { LAYOUTS, type View, viewOf } from './layout';
import { loadStaging, paintMoment, paintPlayer, type Staging } from './staging';
import type { Theatre } from './theatre';

/** The size of the stage in CSS pixels, and how many real pixels make one of them. */
type Size = { readonly width: number; readonly height: number; readonly density: number };

export type Look = {
  /** Reduced motion: one frame for each change and nothing in between. */
  readonly still: boolean;
  /** Dims the scenery, for a dark page. */
  readonly night?: boolean;
};

export type Show = {
  set(scene: Scene): Promise<void>;
  fit(size: Size): void;
  setStill(still: boolean): void;
  stop(): void;
};

/** Lower than this a stage shows the customer closer. */
const SMALL = 260;

/** Brings the boards to the last scene it was given, however often and however early. */
export function createShow(theatre: Theatre, first: Size, { still, night }: Look): Show {
  const acting = createActing(theatre, still);
  let size = first;
  let wanted: Scene | null = null;
  let under: Promise<void> | null = null;
  let stopped = false;

  const isBehind = (scene: Scene): boolean => {
    const on = acting.on();
    return !stopped && !(on?.scene === scene && on.scale === scaleOf(scene, size));
  };

  const catchUp = async (): Promise<void> => {
    while (wanted && isBehind(wanted)) {
      const scene = wanted;
      const scale = scaleOf(scene, size);
      const staging = await loadStaging(scene, night);
      const moment = await paintMoment(staging, scene, theatre.paints, scale);
      const isCurrent = (): boolean =>
        !stopped && wanted === scene && scaleOf(scene, size) === scale;
      if (!isCurrent()) continue;
      aim(theatre, scene, size);
      acting.present({ scene, moment, scale });
      void paintAhead(theatre, staging, scale, isCurrent).catch(sayMissing);
    }
  };

  const follow = (): Promise<void> => {
    under ??= catchUp()
      .catch((reason) => {
        wanted = null;
        sayMissing(reason);
      })
      .finally(() => {
        under = null;
      });
    return under;
  };

  theatre.resize(first);
  return {
    set(scene) {
      if (!wanted || !isSame(scene, wanted)) wanted = scene;
      return follow();
    },
    fit(next) {
      if (isSameSize(next, size)) return;
      size = next;
      theatre.resize(size);
      const on = acting.on();
      if (!on) return;
      aim(theatre, on.scene, size);
      theatre.draw();
      void follow();
    },
    setStill: acting.setStill,
    stop() {
      stopped = true;
      acting.stop();
    },
  };
}

// After the first picture the rest of whoever is in the middle, so that no later change waits: one at a
// time, whenever the page is idle, so that no click does.
async function paintAhead(
  { paints }: Theatre,
  staging: Staging,
  scale: number,
  isCurrent: () => boolean,
): Promise<void> {
  const { roles } = staging.blocking;
  // Whoever is just walking off is still drawn.
  const { main, first, beside } = staging.layout;
  const spots = [main, first, ...beside].flatMap((spot) => spot ?? []);
  const scales = [scale, ...spots.map((spot) => scale * spot.scale)];
  paints.keep((painted) => scales.includes(painted.scale));
  const [role] = roles;
  if (!role) return;
  const others: readonly Role[] = [
    ...MOODS.map((mood): Role => ({ ...role, mood, pose: 'open', sign: null })),
    ...POSES.map((pose): Role => ({ ...role, pose, sign: null })),
  ];
  for (const other of others) {
    await new Promise<void>(whenIdle);
    if (isCurrent()) await paintPlayer(staging, other, paints, scale);
  }
}

function aim({ boards }: Theatre, scene: Scene, size: Size): void {
  const { width, height, density } = size;
  const view = look(scene, size);
  boards.look({ ...view, zoom: view.zoom * density }, width * density, height * density);
}

// In steps, so that dragging a window does not paint everything again for every pixel.
function scaleOf(scene: Scene, size: Size): number {
  return Math.max(0.5, Math.ceil(look(scene, size).zoom * size.density * 4) / 4);
}

function look(scene: Scene, { width, height }: Size): View {
  const { roles } = block(scene);
  return viewOf(LAYOUTS[scene.place], roles.length, { width, height, small: height < SMALL });
}

function isSame(a: Scene, b: Scene): boolean {
  const keys = ['place', 'customer', 'mood', 'pose', 'sign', 'speaking', 'sky'] as const;
  const people = ({ people }: Scene): string =>
    people.map(({ name, by }) => `${name} ${by}`).join();
  return keys.every((key) => a[key] === b[key]) && people(a) === people(b);
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.density === b.density;
}

function sayMissing(reason: unknown): void {
  console.info('A picture of the scene is missing.', reason);
}

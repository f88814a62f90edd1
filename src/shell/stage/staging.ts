import type { Mood, Pose } from '../../core/transcript/looks';
import type { Scene } from '../../core/transcript/scene';
import type { Slot } from './boards';
import { figureOf } from './cast';
import { EXPRESSIONS } from './expression';
import { LAYOUTS, type Layout } from './layout';
import type { Painted, Paints } from './paints';
import { DRAWN, faceSheet, personSheet, STRANGERS, sceneSheet } from './pictures';
import { byNight, type Sheet } from './sheet';

/** Where the pictures of one scene come from, loaded. */
export type Staging = {
  readonly layout: Layout;
  readonly figure: string;
  readonly set: string;
  readonly scenery: Sheet;
  readonly person: Sheet;
  readonly faces: Sheet;
};

/** The painted pictures of one moment: what fills each slot, and what a mouth and eyes turn into. */
export type Moment = {
  readonly slots: ReadonlyMap<Slot, Painted | null>;
  readonly talk: Painted | null;
  readonly shut: Painted | null;
};

export async function loadStaging(scene: Scene, night = false): Promise<Staging> {
  const layout = LAYOUTS[scene.setting];
  const figure = figureOf(scene.customer, DRAWN, STRANGERS);
  const [scenery, person, faces] = await Promise.all([
    sceneSheet(layout.scene),
    personSheet(figure),
    faceSheet(),
  ]);
  const set = night ? `${layout.scene}-night` : layout.scene;
  return { layout, figure, set, scenery: night ? byNight(scenery) : scenery, person, faces };
}

/** Paints what one moment needs, for a window where one unit of the picture is `scale` pixels. */
export async function paintMoment(
  staging: Staging,
  { mood, pose }: { readonly mood: Mood; readonly pose: Pose },
  paints: Paints,
  scale: number,
): Promise<Moment> {
  const { layout, figure, scenery, person, faces } = staging;
  const own = scale * layout.person.scale;
  const set = (name: string) => paints.paint(staging.set, scenery, name, scale);
  const body = (name: string) => paints.paint(figure, person, name, own);
  const face = (name: string | null) => name && paints.paint('faces', faces, name, own);
  const { brows, eyes, mouth, talk, shut } = EXPRESSIONS[mood];
  const wanted: Record<Slot, Promise<Painted | null> | '' | null> = {
    back: set('back'),
    body: body(pose),
    head: body('head'),
    brows: face(brows),
    eyes: face(eyes),
    nose: face('nose-smile'),
    mouth: face(mouth),
    glasses: body('glasses'),
    front: set('front'),
    wave: set('wave'),
  };
  const slots = new Map<Slot, Painted | null>();
  for (const [slot, painting] of Object.entries(wanted)) {
    slots.set(slot as Slot, (await painting) || null);
  }
  return { slots, talk: (await face(talk)) || null, shut: (await face(shut)) || null };
}

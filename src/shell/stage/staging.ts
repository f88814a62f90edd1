import type { Scene } from '../../core/transcript/scene';
import type { Feature } from './actor';
import { type Blocking, block, type Role } from './blocking';
import type { Slot } from './boards';
import { figureOf } from './cast';
import { lookOf } from './expression';
import { LAYOUTS, type Layout, type Spot } from './layout';
import type { Painted, Paints } from './paints';
import { COLLEAGUES, DRAWN, faceSheet, personSheet, STRANGERS, sceneSheet } from './pictures';
import { portraitOf } from './portrait';
import { byNight, type Sheet } from './sheet';

type Figure = { readonly figure: string; readonly person: Sheet };

/** Where the pictures of one scene come from, loaded. */
export type Staging = {
  readonly layout: Layout;
  readonly blocking: Blocking;
  readonly set: string;
  readonly scenery: Sheet;
  readonly faces: Sheet;
  readonly figures: ReadonlyMap<string, Figure>;
};

/** Somebody as they are at one moment: what fills each feature, and what mouth and eyes turn into. */
export type Player = {
  readonly name: string;
  readonly spot: Spot;
  readonly speaking: boolean;
  readonly turned: 'head' | 'body' | null;
  /** Differs where they look different. */
  readonly look: string;
  readonly features: ReadonlyMap<Feature, Painted | null>;
  readonly talk: Painted | null;
  readonly shut: Painted | null;
};

/** The painted pictures of one moment. */
export type Moment = {
  readonly scenery: ReadonlyMap<Slot, Painted | null>;
  readonly players: readonly Player[];
};

export async function loadStaging(scene: Scene, night = false): Promise<Staging> {
  const layout = LAYOUTS[scene.place];
  const blocking = block(scene);
  const names = [...blocking.roles, ...(blocking.caller ? [blocking.caller] : [])];
  const [scenery, faces, ...figures] = await Promise.all([
    sceneSheet(layout.scene),
    faceSheet(),
    ...names.map(async ({ name }): Promise<[string, Figure]> => {
      const figure = sheetName(name, scene.customer);
      return [name, { figure, person: await personSheet(figure) }];
    }),
  ]);
  return {
    layout,
    blocking,
    set: night ? `${layout.scene}-night` : layout.scene,
    scenery: night ? byNight(scenery) : scenery,
    faces,
    figures: new Map(figures),
  };
}

// A customer is drawn by their whole name: that decides which stranger they are.
function sheetName(name: string, customer: string): string {
  const isCustomer = customer.split(' ')[0] === name;
  return figureOf(isCustomer ? customer : name, DRAWN, isCustomer ? STRANGERS : COLLEAGUES);
}

/** Paints what one moment needs, for a window where one unit of the picture is `scale` pixels. */
export async function paintMoment(
  staging: Staging,
  scene: Pick<Scene, 'sky'>,
  paints: Paints,
  scale: number,
): Promise<Moment> {
  const { layout, blocking, set, scenery, figures, faces } = staging;
  const piece = (name: string) => paints.paint(set, scenery, name, scale);
  const [back, sky, front, wave] = await Promise.all([
    piece('back'),
    piece(`sky-${scene.sky}`),
    piece('front'),
    piece('wave'),
  ]);
  const { caller } = blocking;
  const drawn = caller && figures.get(caller.name);
  const call =
    caller && drawn && layout.call
      ? await paintCall(caller, { ...drawn, faces }, layout.call, paints, scale)
      : null;
  const players = await Promise.all(
    blocking.roles.map((role) => paintPlayer(staging, role, paints, scale)),
  );
  return {
    scenery: new Map<Slot, Painted | null>([
      ['back', back],
      ['sky', sky],
      ['front', front],
      ['wave', wave],
      ['call', call],
    ]),
    players,
  };
}

function paintCall(
  { mood, sign }: Omit<Role, 'spot'>,
  drawn: Figure & { readonly faces: Sheet },
  at: { readonly x: number; readonly y: number },
  paints: Paints,
  scale: number,
): Promise<Painted | null> {
  const name = `call-${mood}-${sign}`;
  const part = portraitOf(drawn, lookOf(mood, 'open', sign), at);
  return paints.paint(`${drawn.figure}@${at.x}`, new Map([[name, part]]), name, scale);
}

/** Paints somebody as they are in `role`. */
export async function paintPlayer(
  { figures, faces }: Pick<Staging, 'figures' | 'faces'>,
  { name, mood, pose, sign, speaking, spot }: Role,
  paints: Paints,
  scale: number,
): Promise<Player> {
  const drawn = figures.get(name);
  const own = scale * spot.scale;
  const look = lookOf(mood, pose, sign);
  const body = async (part: string) =>
    drawn ? paints.paint(drawn.figure, drawn.person, part, own) : null;
  const face = async (part: string | null) =>
    part === null ? null : paints.paint('faces', faces, part, own);
  const { brows, eyes, mouth, talk, shut, mark, turned } = look;
  const wanted: readonly (readonly [Feature, Promise<Painted | null>])[] = [
    ['body', body(look.pose)],
    ['head', body('head')],
    ['brows', face(brows)],
    ['eyes', face(eyes)],
    ['nose', face('nose-smile')],
    ['mouth', face(mouth)],
    ['glasses', body('glasses')],
    ['mark', face(mark)],
  ];
  const features = await Promise.all(
    wanted.map(async ([feature, part]) => [feature, await part] as const),
  );
  return {
    name,
    spot,
    speaking,
    turned,
    look: [mood, look.pose, sign].join(),
    features: new Map(features),
    talk: await face(talk),
    shut: await face(shut),
  };
}

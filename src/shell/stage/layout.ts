import type { Place } from '../../core/transcript/looks';

/** The picture is drawn 1280 x 720; the middle 960 is seen in every shape of window. */
const WORLD = { width: 1280, height: 720 } as const;

/** Where the frame a person is drawn in stands in the picture, and how large. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Looks to the left. */
  readonly turned?: boolean;
  /** Stands in front of everything else. */
  readonly front?: boolean;
  /** How much of the person is drawn, counted from the top of their own frame. */
  readonly cut: number;
};

export type Layout = {
  /** The sheet under assets/scenes. */
  readonly scene: string;
  /** For somebody alone; null where nobody can be seen. */
  readonly main: Spot | null;
  /** For the first of several, and for those beside them. */
  readonly first: Spot | null;
  readonly beside: readonly Spot[];
  /** The middle of the round picture of somebody on the telephone; null where `main` is that. */
  readonly call: { readonly x: number; readonly y: number } | null;
  /** Where to look, mostly the face, and how much around it a small stage should fill itself with. */
  readonly focus: { readonly x: number; readonly y: number };
  readonly near: { readonly width: number; readonly height: number };
};

const ROOM: Omit<Layout, 'scene'> = {
  main: { x: 455, y: 98, scale: 0.435, cut: 1200 },
  first: { x: 345, y: 98, scale: 0.435, cut: 1200 },
  beside: [
    { x: 730, y: 98, scale: 0.435, turned: true, cut: 1200 },
    { x: 75, y: 98, scale: 0.435, cut: 1200 },
  ],
  call: { x: 905, y: 170 },
  focus: { x: 655, y: 250 },
  near: { width: 760, height: 600 },
};

/** Somebody who leans over to an adviser's desk. */
const LEANING: readonly Spot[] = [
  { x: 20, y: 240, scale: 0.46, front: true, cut: 1200 },
  { x: 880, y: 240, scale: 0.46, turned: true, front: true, cut: 1200 },
];

const IN_CALL: Spot = { x: 434, y: 125, scale: 0.47, cut: 850 };

export const LAYOUTS: Record<Place, Layout> = {
  counter: { scene: 'counter', ...ROOM },
  reception: { scene: 'reception', ...ROOM },
  'back-office': { scene: 'back-office', ...ROOM },
  home: { scene: 'home', ...ROOM },
  phone: {
    scene: 'phone',
    main: IN_CALL,
    first: IN_CALL,
    beside: LEANING,
    call: null,
    focus: { x: 640, y: 280 },
    near: { width: 640, height: 470 },
  },
  // What an adviser sees of a chat is words.
  chat: {
    scene: 'chat',
    main: null,
    first: null,
    beside: LEANING,
    call: null,
    focus: { x: 620, y: 250 },
    near: { width: 840, height: 380 },
  },
};

/** What a small stage looks at while more than one person is there. */
const TOGETHER = { width: 1040, height: 600 } as const;

export type View = { readonly zoom: number; readonly x: number; readonly y: number };

/** The size of a stage in CSS pixels, and whether it is low enough to look closer. */
export type Window = { readonly width: number; readonly height: number; readonly small: boolean };

/** Fills the window with the picture: no bars, and the faces stay in it. */
export function viewOf(layout: Layout, people: number, { width, height, small }: Window): View {
  const near = people > 1 ? TOGETHER : layout.near;
  const cover = Math.max(width / WORLD.width, height / WORLD.height);
  const close = Math.min(width / near.width, height / near.height);
  const zoom = small ? Math.max(cover, close) : cover;
  const strip = width / height > 3;
  // A strip shows the face; anything taller shows the whole scene, or as much as it can.
  const y = strip || zoom > cover ? layout.focus.y + (strip ? 0 : 60) : WORLD.height / 2;
  return {
    zoom,
    x: within(layout.focus.x, width / zoom / 2, WORLD.width),
    y: within(y, height / zoom / 2, WORLD.height),
  };
}

// The middle of the view, moved as little as keeps its edges inside the picture.
function within(middle: number, half: number, size: number): number {
  return Math.min(Math.max(middle, half), size - half);
}

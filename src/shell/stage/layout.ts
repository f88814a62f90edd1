import type { Setting } from '../../core/transcript/looks';

/** The picture is drawn 1280 x 720; the middle 960 is seen in every shape of window. */
const WORLD = { width: 1280, height: 720 } as const;

export type Layout = {
  /** The sheet under assets/scenes. */
  readonly scene: string;
  /** Where the frame a person is drawn in stands in the picture, and how large. */
  readonly person: { readonly x: number; readonly y: number; readonly scale: number };
  /** How much of the person is drawn, counted from the top of their own frame. */
  readonly cut: number;
  /** Where to look, mostly the face, and how much around it a small stage should fill itself with. */
  readonly focus: { readonly x: number; readonly y: number };
  readonly near: { readonly width: number; readonly height: number };
};

const COUNTER: Layout = {
  scene: 'counter',
  person: { x: 455, y: 98, scale: 0.435 },
  cut: 1200,
  focus: { x: 655, y: 250 },
  near: { width: 760, height: 600 },
};

const PHONE: Layout = {
  scene: 'phone',
  person: { x: 434, y: 125, scale: 0.47 },
  cut: 850,
  focus: { x: 640, y: 280 },
  near: { width: 640, height: 470 },
};

const CHAT: Layout = {
  scene: 'chat',
  person: { x: 237, y: 139, scale: 0.382 },
  cut: 850,
  focus: { x: 620, y: 250 },
  near: { width: 840, height: 380 },
};

export const LAYOUTS: Record<Setting, Layout> = {
  counter: COUNTER,
  reception: { ...COUNTER, scene: 'reception' },
  phone: PHONE,
  chat: CHAT,
};

export type View = { readonly zoom: number; readonly x: number; readonly y: number };

/** Fills `width` x `height` with the picture: no bars, and the face stays in it. */
export function viewOf(layout: Layout, width: number, height: number, small: boolean): View {
  const cover = Math.max(width / WORLD.width, height / WORLD.height);
  const close = Math.min(width / layout.near.width, height / layout.near.height);
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

import type { Container, Picture, Scene } from 'phaser-engine';
import type { Spot } from './layout';
import type { Painted } from './paints';

/** What a person is made of, from the back to the front. */
const FEATURES = ['body', 'head', 'brows', 'eyes', 'nose', 'mouth', 'glasses', 'mark'] as const;
export type Feature = (typeof FEATURES)[number];

/** How somebody has moved from where they rest, in units of the picture; the head in their own. */
export type Posture = {
  readonly x: number;
  readonly y: number;
  /** Taller above 1, and narrower by as much. */
  readonly stretch: number;
  /** In degrees. */
  readonly nod: number;
  /** How far the eyes look aside. */
  readonly glance: number;
};

export const REST: Posture = { x: 0, y: 0, stretch: 1, nod: 0, glance: 0 };

/** Where in a person's own frame they stand, and where the head sits on the neck. */
const FRAME = { width: 850, foot: 1200, neckX: 462, neckY: 500 } as const;
const LOOKING: readonly Feature[] = ['eyes'];

/** Somebody on the boards: pictures that move together. */
export class Actor {
  private readonly root: Container;
  private readonly head: Container;
  private readonly pictures: ReadonlyMap<Feature, Picture>;
  private readonly eyes: { x: number } = { x: 0 };
  private spot: Spot | null = null;
  private turned: 'head' | 'body' | null = null;

  constructor(boards: Scene, depth: { readonly behind: number; readonly front: number }) {
    this.depth = depth;
    this.root = boards.add.container(0, 0).setVisible(false);
    this.head = boards.add.container(FRAME.neckX, FRAME.neckY);
    this.pictures = new Map(
      FEATURES.map((feature) => {
        const picture = boards.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
        if (feature === 'body') this.root.add(picture);
        else this.head.add(picture);
        return [feature, picture];
      }),
    );
    this.root.add(this.head);
  }

  private readonly depth: { readonly behind: number; readonly front: number };

  put(feature: Feature, painted: Painted | null): void {
    const picture = this.pictures.get(feature)?.setVisible(painted !== null);
    // An empty slot must not hold on to a texture that is about to be let go.
    if (!painted) picture?.setTexture('__DEFAULT');
    if (!picture || !painted) return;
    const { part, scale } = painted;
    const [x, y] = feature === 'body' ? [0, 0] : [FRAME.neckX, FRAME.neckY];
    picture.setTexture(painted.key).setPosition(part.x - x, part.y - y);
    picture.setScale(1 / scale);
    if (feature === 'eyes') this.eyes.x = part.x - x;
    if (feature !== 'body') return;
    // A crop is kept clamped to the texture it was set on, so it is set again on every change.
    const cut = this.spot?.cut ?? FRAME.foot;
    picture.setCrop(0, 0, picture.width, Math.min(picture.height, (cut - part.y) * scale));
  }

  stand(spot: Spot, turned: 'head' | 'body' | null): void {
    this.spot = spot;
    this.turned = turned;
    this.root.setVisible(true).setDepth(spot.front ? this.depth.front : this.depth.behind);
    this.move(REST);
  }

  /** Moves from where they stand. */
  move({ x, y, stretch, nod, glance }: Posture): void {
    if (!this.spot) return;
    const { scale } = this.spot;
    const away = (this.spot.turned ?? false) !== (this.turned === 'body');
    const sign = away ? -1 : 1;
    const left = this.spot.x + x + (away ? FRAME.width * scale : 0);
    const sink = FRAME.foot * scale * (1 - stretch);
    this.root.setPosition(left, this.spot.y + y + sink);
    this.root.setScale((sign * scale) / Math.sqrt(stretch), scale * stretch);
    this.head.setScale(this.turned === 'head' ? -1 : 1, 1).setAngle(nod);
    for (const feature of LOOKING) this.pictures.get(feature)?.setX(this.eyes.x + sign * glance);
  }

  /** Whether there is room for somebody else in their place. */
  leave(): void {
    this.root.setVisible(false);
    for (const feature of FEATURES) this.put(feature, null);
    this.spot = null;
  }
}

import { type Picture, Scene } from 'phaser-engine';
import { Actor } from './actor';
import type { View } from './layout';
import type { Painted } from './paints';

/** The scenery, from the back to the front; people stand before `sky` or before `wave`. */
const SLOTS = ['back', 'sky', 'front', 'wave', 'call'] as const;

export type Slot = (typeof SLOTS)[number];

const BEHIND = SLOTS.indexOf('sky') + 0.5;
const IN_FRONT = SLOTS.indexOf('call') + 0.5;

/** The one Phaser scene: pictures in slots, and people made of parts. */
export class Boards extends Scene {
  private readonly pictures = new Map<Slot, Picture>();
  private readonly actors = new Map<string, Actor>();
  private wave = 0;

  create(): void {
    for (const slot of SLOTS) {
      const picture = this.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
      this.pictures.set(slot, picture.setDepth(SLOTS.indexOf(slot)));
    }
  }

  put(slot: Slot, painted: Painted | null): void {
    const picture = this.pictures.get(slot)?.setVisible(painted !== null);
    // An empty slot must not hold on to a texture that is about to be let go.
    if (!painted) picture?.setTexture('__DEFAULT');
    if (!picture || !painted) return;
    const { part, scale } = painted;
    picture
      .setTexture(painted.key)
      .setPosition(part.x, part.y)
      .setScale(1 / scale);
    if (slot === 'wave') this.wave = part.y + part.height / 2;
  }

  /** The person of that name, who waits in the wings until they are given a place. */
  actor(name: string): Actor {
    const known = this.actors.get(name);
    if (known) return known;
    const actor = new Actor(this, { behind: BEHIND, front: IN_FRONT });
    this.actors.set(name, actor);
    return actor;
  }

  /** Sends everybody off but those named. */
  clear(staying: readonly string[]): void {
    for (const [name, actor] of this.actors) if (!staying.includes(name)) actor.leave();
  }

  /** The sound wave of a call: 1 is the full swing. */
  swing(by: number): void {
    const wave = this.pictures.get('wave');
    if (!wave?.visible) return;
    wave.setScale(wave.scaleX, wave.scaleX * by);
    wave.setY(this.wave - wave.displayHeight / 2);
  }

  look({ zoom, x, y }: View, width: number, height: number): void {
    this.cameras.main.setSize(width, height).setZoom(zoom).centerOn(x, y);
  }
}

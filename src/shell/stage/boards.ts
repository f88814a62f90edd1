import { type Container, type Picture, Scene } from 'phaser-engine';
import type { Layout, View } from './layout';
import type { Painted } from './paints';

/** Everything that can be on stage, from the back to the front. */
const SLOTS = [
  'back',
  'body',
  'head',
  'brows',
  'eyes',
  'nose',
  'mouth',
  'glasses',
  'front',
  'wave',
] as const;

export type Slot = (typeof SLOTS)[number];

const PERSON: readonly Slot[] = ['body', 'head', 'brows', 'eyes', 'nose', 'mouth', 'glasses'];

/** The one Phaser scene: pictures in slots, one of them a person made of parts. */
export class Boards extends Scene {
  private readonly pictures = new Map<Slot, Picture>();
  private person: Container | null = null;
  private floor = 0;
  private wave = 0;

  create(): void {
    this.person = this.add.container(0, 0);
    for (const slot of SLOTS) {
      const picture = this.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
      this.pictures.set(slot, picture);
      if (PERSON.includes(slot)) this.person.add(picture);
    }
    this.person.setDepth(SLOTS.indexOf('body'));
    this.pictures.get('front')?.setDepth(SLOTS.indexOf('front'));
    this.pictures.get('wave')?.setDepth(SLOTS.indexOf('wave'));
  }

  put(slot: Slot, painted: Painted | null, cut = Number.POSITIVE_INFINITY): void {
    const picture = this.pictures.get(slot)?.setVisible(painted !== null);
    // An empty slot must not hold on to a texture that is about to be let go.
    if (!painted) picture?.setTexture('__DEFAULT');
    if (!picture || !painted) return;
    const { part, scale } = painted;
    picture.setTexture(painted.key).setPosition(part.x, part.y);
    picture.setScale(1 / scale);
    // A crop is kept clamped to the texture it was set on, so it is set again on every change.
    picture.setCrop(0, 0, picture.width, Math.min(picture.height, (cut - part.y) * scale));
    if (slot === 'wave') this.wave = part.y + part.height / 2;
  }

  place({ person }: Layout): void {
    this.floor = person.y;
    this.person?.setPosition(person.x, person.y).setScale(person.scale);
  }

  dip(by: number): void {
    this.person?.setY(this.floor + by);
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

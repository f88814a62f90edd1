import type { Scene } from 'phaser-engine';
import { report } from '../page/faults';
import { type Part, paintPart, type Sheet } from './sheet';

/** A part of a sheet, painted: a texture and how many of its pixels make one unit. */
export type Painted = { readonly key: string; readonly part: Part; readonly scale: number };

export type Paints = {
  /** Paints a part once for each scale; null if the sheet has no such part. */
  paint(sheetName: string, sheet: Sheet, name: string, scale: number): Promise<Painted | null>;
  /** Lets go of every texture that `used` does not want. */
  keep(used: (painted: Painted) => boolean): void;
};

export function createPaints({ textures }: Scene): Paints {
  const cans = new Map<string, Promise<Painted>>();
  const made = new Map<string, Painted>();

  const mix = async (key: string, part: Part, scale: number): Promise<Painted> => {
    const canvas = await paintPart(part, scale);
    const { width, height } = canvas;
    textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
    const painted = { key, part, scale };
    made.set(key, painted);
    return painted;
  };

  return {
    async paint(sheetName, sheet, name, scale) {
      const part = sheet.get(name);
      if (!part) return null;
      const key = `${sheetName}/${name}@${scale}`;
      const can = cans.get(key) ?? mix(key, part, scale);
      cans.set(key, can);
      can.catch((error: unknown) => {
        report(error);
        cans.delete(key);
      });
      return can;
    },
    keep(used) {
      for (const [key, painted] of made) {
        if (used(painted)) continue;
        textures.remove(key);
        made.delete(key);
        cans.delete(key);
      }
    },
  };
}

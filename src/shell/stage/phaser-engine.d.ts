/// <reference types="vite/client" />

// The part of Phaser that src/build/phaser-engine.ts bundles, with Phaser's own types.
declare module 'phaser-engine' {
  import type Phaser from 'phaser';

  export const CANVAS: typeof Phaser.CANVAS;
  export const Game: typeof Phaser.Game;
  export type Game = Phaser.Game;
  export const Scene: typeof Phaser.Scene;
  export type Scene = Phaser.Scene;
  export type Container = Phaser.GameObjects.Container;
  export type Picture = Phaser.GameObjects.Image;
}

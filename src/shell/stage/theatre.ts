import { CANVAS, Game } from 'phaser-engine';
import { Boards } from './boards';
import { createPaints, type Paints } from './paints';
import { createPane } from './pane';

/** The one Phaser game of the page. It outlives every stage: what is seen of it moves to the next host. */
export type Theatre = {
  readonly canvas: HTMLCanvasElement;
  readonly boards: Boards;
  readonly paints: Paints;
  resize(size: { readonly width: number; readonly height: number; readonly density: number }): void;
  /** One frame, now. Nothing else ever draws. */
  draw(): void;
  /** Nothing is seen until the next frame. */
  empty(): void;
};

let opened: Promise<Theatre> | null = null;

export function openTheatre(): Promise<Theatre> {
  opened ??= raise();
  return opened;
}

async function raise(): Promise<Theatre> {
  const boards = new Boards('boards');
  const game = newGame(boards);
  await created(game, boards);
  const { canvas, show, clear } = createPane(game.canvas);
  canvas.setAttribute('aria-hidden', 'true');
  return {
    canvas,
    boards,
    paints: createPaints(boards),
    resize: ({ width, height, density }) =>
      game.scale.resize(Math.round(width * density), Math.round(height * density)),
    draw() {
      game.loop.tick();
      show();
    },
    empty: clear,
  };
}

function newGame(boards: Boards): Game {
  return new Game({
    type: CANVAS,
    // Never on the page: what is seen of it is.
    parent: document.createElement('div'),
    width: 16,
    height: 9,
    scene: boards,
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
    disableContextMenu: false,
    scale: { mode: 0, autoRound: true },
  });
}

// Phaser's own loop runs until the boards stand, then sleeps for good: it is stopped outside a
// frame, because stopping it within one leaves a second loop behind.
function created(game: Game, boards: Boards): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The stage did not open.')), 10_000);
    game.events.once('poststep', () => {
      setTimeout(() => {
        clearTimeout(late);
        game.loop.sleep();
        if (boards.sys.isActive()) resolve();
        else reject(new Error('The stage is dark.'));
      });
    });
  });
}

import { report } from '../page/faults';

/** What is seen of a drawing: a picture that the browser holds as it is. */
export type Pane = {
  readonly canvas: HTMLCanvasElement;
  /** Shows the drawing as it is now. */
  show(): void;
  /** Shows nothing until the next picture. */
  clear(): void;
};

/**
 * A pane in front of `drawing`. Where there is no GPU, a canvas that is drawn on is copied again for every
 * frame in which anything on the page has changed: words would wait for a picture that stays as it is.
 */
export function createPane(drawing: HTMLCanvasElement): Pane {
  const canvas = document.createElement('canvas');
  const pane = canvas.getContext('bitmaprenderer');
  if (!pane) throw new Error('There is no pane.');
  let shown = 0;
  let cleared = 0;
  // Frames shown so far stand on the canvas, where a test can see that none are drawn for nothing.
  const take = (picture: ImageBitmap, since: number): void => {
    if (since !== cleared) {
      picture.close();
      return;
    }
    pane.transferFromImageBitmap(picture);
    shown += 1;
    canvas.dataset.frames = String(shown);
  };
  return {
    canvas,
    show() {
      const since = cleared;
      createImageBitmap(drawing).then((picture) => take(picture, since), report);
    },
    clear() {
      cleared += 1;
      pane.transferFromImageBitmap(null);
    },
  };
}

import type { OwnBrowser } from './own-browser';

/** What a page hears on its stream: `next` gives each entry as `list~number text`, in the order it came. */
export type OwnStream = {
  readonly next: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Follows lists from their positions, `list~number`. */
export async function follow(browser: OwnBrowser, from: readonly string[]): Promise<OwnStream> {
  const query = from.map((one) => `from=${encodeURIComponent(one)}`).join('&');
  const { body } = await browser.get(`/api/stream?${query}`);
  if (!body) throw new Error('There is no stream.');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    async next() {
      for (;;) {
        const entry = /event: entry\ndata: \d+ (.*)\nid: (.*)\n\n/.exec(heard);
        if (entry) {
          heard = heard.slice(entry.index + entry[0].length);
          return `${entry[2]} ${entry[1]}`;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream is over. Left: ${heard}`);
        heard += value;
      }
    },
    close: () => reader.cancel(),
  };
}

import type { OwnBrowser } from './own-browser';

/** What a page hears on its stream: `next` gives each entry as `list~number text`, in the order it came. */
export type OwnStream = {
  readonly next: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Follows lists from their positions, `list~number`. */
export async function follow(browser: OwnBrowser, from: readonly string[]): Promise<OwnStream> {
  const stream = await eventsOf(
    browser,
    from.map((one) => `from=${encodeURIComponent(one)}`).join('&'),
  );
  return {
    async next() {
      const { data, id } = await stream.whole('entry');
      return `${id} ${data.replace(/^\d+ /, '')}`;
    },
    close: stream.close,
  };
}

type Event = { readonly data: string; readonly id: string };

/** All that a page hears that asked for `query`: `next` gives what the next event of a name says. */
export async function eventsOf(browser: OwnBrowser, query: string) {
  const { body } = await browser.get(`/api/stream?${query}`);
  if (!body) throw new Error('There is no stream.');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const whole = async (name: string): Promise<Event> => {
    for (;;) {
      const found = new RegExp(`event: ${name}\ndata: (.*)\n(?:id: (.*)\n)?\n`).exec(heard);
      if (found) {
        heard = heard.slice(0, found.index) + heard.slice(found.index + found[0].length);
        return { data: found[1] ?? '', id: found[2] ?? '' };
      }
      const { value, done } = await reader.read();
      if (done) throw new Error(`The stream is over. Left: ${heard}`);
      heard += value;
    }
  };
  return {
    whole,
    next: async (name: string): Promise<string> => (await whole(name)).data,
    close: () => reader.cancel(),
  };
}

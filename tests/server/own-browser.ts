/** An answer that is on its way: as its status and headers, or what it says. */
type Answer = Promise<Response> & {
  readonly json: () => Promise<unknown>;
  readonly text: () => Promise<string>;
  readonly status: () => Promise<number>;
};

/** What a browser does towards a server: it says where its page comes from, and keeps its cookie. */
export type OwnBrowser = {
  readonly get: (path: string) => Answer;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Answer;
  readonly delete: (path: string) => Answer;
  /** The cookie as it stands, `name=value`; empty where there is none. */
  readonly cookie: () => string;
};

/** A browser with a page of `address` open. */
export function browserAt(address: string, first = ''): OwnBrowser {
  let cookie = first;
  const ask = (method: string, path: string, body?: string, more = {}): Answer => {
    const asked = (async () => {
      const headers = { origin: address, 'sec-fetch-site': 'same-origin', cookie, ...more };
      const init = body === undefined ? { method, headers } : { method, headers, body };
      const response = await fetch(`${address}${path}`, init);
      for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
      return response;
    })();
    return Object.assign(asked, {
      json: async () => (await asked).json(),
      text: async () => (await asked).text(),
      status: async () => (await asked).status,
    });
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body, headers) =>
      ask('POST', path, typeof body === 'string' ? body : JSON.stringify(body), headers),
    delete: (path) => ask('DELETE', path),
    cookie: () => cookie,
  };
}

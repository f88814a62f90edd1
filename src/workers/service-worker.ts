import { PrecacheController } from 'workbox-precaching';

// Answers the page's requests from a copy of the whole build, so that the product works without a
// network. Each version has a cache of its own, which is whole or not in use: a version that came
// half-way never touches the one before it.

/** What the page's types know nothing of. */
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Event & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type WorkerEvents = {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Asked & Lasting;
  readonly message: MessageEvent<unknown> & Lasting;
};
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: object) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof WorkerEvents>(
    kind: K,
    react: (event: WorkerEvents[K]) => void,
  ) => void;
};

/**
 * What only a college's server can answer: it goes by this worker, which a question under way, or a stream
 * that stays open, would keep from handing over to the next version.
 */
const COLLEGE = /^(centre\.json|api\/)/;

/** Every file of the build, and a name for all of them together. */
declare const __FILES__: { url: string; revision: string | null; integrity: string }[];
declare const __VERSION__: string;

const { scope } = self.registration;
/** The scope tells apart several copies of the product on one site. */
const OURS = `composure ${scope} `;
const CACHE = `${OURS}${__VERSION__}`;

const precache = new PrecacheController({
  cacheName: CACHE,
  plugins: [
    // Whatever the page itself asks for meanwhile comes first.
    { requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }) },
  ],
});
precache.addToCacheList(__FILES__);

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'use now') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (COLLEGE.test(request.url.slice(scope.length))) return;
  if (request.mode === 'navigate') event.waitUntil(dropOldVersions());
  event.respondWith(answer(request));
});

/** Fetches one file after another, and fails as a whole if one is not as it was built. */
async function install(event: Lasting): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const key of precache.getURLsToCacheKeys().values()) {
    const had = await caches.match(key);
    if (had && !(await cache.match(key))) await cache.put(key, had);
  }
  await precache.install(event);
}

async function takeOver(): Promise<void> {
  await self.clients.claim();
  await dropOldVersions();
}

/** A window that is still open may want the files of the version that it came with. */
async function dropOldVersions(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const names = await caches.keys();
  // Looked at last: a version that began to arrive after the names were read is not among them.
  const { installing, waiting } = self.registration;
  if (windows.length > 0 || installing || waiting) return;
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const kept = await precache.matchPrecache(fileOf(request));
  // An older version's file, for a window that came with it.
  return kept ?? (await caches.match(request)) ?? fromNetwork(request);
}

/** The file that answers: a page may be asked for by its folder, and with anything after a `?`. */
function fileOf({ mode, url }: Request): string {
  if (mode !== 'navigate') return url;
  const { origin, pathname } = new URL(url);
  const page = origin + pathname;
  return page.endsWith('/') ? `${page}index.html` : page;
}

/** Something else that the same site holds; without a network, the way back to the first screen. */
async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode === 'navigate') return Response.redirect(scope);
    throw error;
  }
}

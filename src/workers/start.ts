import checkUrl from './check-worker?worker&url';
import classUrl from './class-worker?worker&url';
import playUrl from './play-worker?worker&url';

/** Part of Trusted Types, which not every browser has. */
type Policy = { readonly createScriptURL: (url: string) => string };
type Policies = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

/** The script that keeps the product for use without a network: it lies beside the page. */
export const SERVICE_WORKER = new URL('service-worker.js', document.baseURI).href;

const OWN: readonly string[] = [checkUrl, classUrl, playUrl, SERVICE_WORKER];

// The page's own policy: the four scripts named here may run in a worker, and nothing else.
const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const rules: Policy = {
  createScriptURL(url) {
    if (OWN.includes(url)) return url;
    throw new TypeError(`"${url}" is none of Composure's own workers.`);
  },
};
const policy = trustedTypes?.createPolicy('composure-workers', rules) ?? rules;

/** Starts a worker that compiles and checks. */
export function startCheckWorker(): Worker {
  return new Worker(policy.createScriptURL(checkUrl), { type: 'module' });
}

/** Starts a worker that reads and marks the attempts of a class. */
export function startClassWorker(): Worker {
  return new Worker(policy.createScriptURL(classUrl), { type: 'module' });
}

/** Starts a worker that plays. */
export function startPlayWorker(): Worker {
  return new Worker(policy.createScriptURL(playUrl), { type: 'module' });
}

/** Registers the service worker, past any copy of its script that the browser has. */
export function registerServiceWorker(): Promise<ServiceWorkerRegistration> {
  const url = policy.createScriptURL(SERVICE_WORKER);
  return navigator.serviceWorker.register(url, { updateViaCache: 'none' });
}

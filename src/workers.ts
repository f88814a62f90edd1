import checkUrl from './check-worker?worker&url';
import playUrl from './play-worker?worker&url';

/** Part of Trusted Types, which not every browser has. */
type Policy = { readonly createScriptURL: (url: string) => string };
type Policies = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

// The page's own policy: the two scripts named here may run in a worker, and nothing else.
const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const rules: Policy = {
  createScriptURL(url) {
    if (url === checkUrl || url === playUrl) return url;
    throw new TypeError(`"${url}" is none of Composure's own workers.`);
  },
};
const policy = trustedTypes?.createPolicy('composure-workers', rules) ?? rules;

/** Starts a worker that compiles and checks. */
export function startCheckWorker(): Worker {
  return new Worker(policy.createScriptURL(checkUrl), { type: 'module' });
}

/** Starts a worker that plays. */
export function startPlayWorker(): Worker {
  return new Worker(policy.createScriptURL(playUrl), { type: 'module' });
}

import { isAnyHeld } from '../../shell/storage/hold';
import { registerServiceWorker, SERVICE_WORKER } from '../../workers/start';

/** How far the product can do without a network here. */
export type OfflineState = {
  /**
   * `whole`: everything is kept. `none`: nothing yet, or not all of it came. `unasked`: the
   * connection saves data, so the learner has to ask. `refused`: this browser keeps nothing.
   */
  readonly copy: 'none' | 'unasked' | 'fetching' | 'whole' | 'refused';
  /** Whether there is a newer version than this page's, ready to use. */
  readonly newer: boolean;
};

type Tell = (change: Partial<OfflineState>) => void;

const HOUR = 3_600_000;
/**
 * Milliseconds for which a change of versions is waited for. While the old one has anything under
 * way, the browser may put it off for minutes.
 */
const CHANGE_OVER = 5_000;

/**
 * Has the service worker keep the whole product here, and tells how far that is. Unless the
 * learner asked for it, not on a connection that saves data.
 */
export async function keepCopy(tell: Tell, asked: boolean): Promise<void> {
  try {
    if (!asked && savesData() && !(await registered())) return tell({ copy: 'unasked' });
    follow(await registerServiceWorker(), tell);
  } catch {
    // A private window, or a page that came over plain http: everything but this works there.
    tell({ copy: 'refused' });
  }
}

/**
 * Loads the page anew in the version that waits, unless somebody is in the middle of an attempt. If
 * the browser puts that off, the page stays as it is: loaded anew while versions change, Chromium may
 * leave it waiting for ever.
 */
export async function takeNewVersion(): Promise<'taken' | 'attempt-open' | 'put-off'> {
  if (await isAnyHeld()) return 'attempt-open';
  const { waiting } = (await registered()) ?? {};
  if (waiting && !(await changedOver(waiting))) return 'put-off';
  location.reload();
  return 'taken';
}

/** Asks the waiting version to take over. False where the browser puts that off. */
function changedOver(waiting: ServiceWorker): Promise<boolean> {
  return new Promise((done) => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state !== 'activating') done(true);
    });
    setTimeout(() => {
      if (waiting.state === 'installed') done(false);
    }, CHANGE_OVER);
    waiting.postMessage('use now');
  });
}

function follow(registration: ServiceWorkerRegistration, tell: Tell): void {
  // The worker of this page's own version; the very first comes after its page.
  let own = registration.active;
  const look = (): void => {
    const { active, waiting, installing } = registration;
    own ??= active;
    const copy = active ? 'whole' : waiting || installing ? 'fetching' : 'none';
    const newer = active !== null && (waiting !== null || active !== own);
    tell({ copy, newer });
  };
  const listen = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', look);
  for (const worker of [registration.installing, registration.waiting, own]) listen(worker);
  registration.addEventListener('updatefound', () => {
    listen(registration.installing);
    look();
  });
  navigator.serviceWorker.addEventListener('controllerchange', look);
  look();
  askNowAndThen(registration);
}

/** The browser looks for a new version when a page is opened: this one may stay open for days. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** This product's own worker: a site may have another one for a folder above. */
async function registered(): Promise<ServiceWorkerRegistration | null> {
  const found = await navigator.serviceWorker.getRegistration();
  const worker = found?.active ?? found?.waiting ?? found?.installing;
  return found && worker?.scriptURL === SERVICE_WORKER ? found : null;
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** The right to write one attempt. Only one tab has it at a time. */
export type Hold = {
  /** Resolves when another tab has taken the attempt over. */
  readonly lost: Promise<void>;
  readonly release: () => void;
};

const PREFIX = 'composure:';

/** What this tab has let go of, until the browser has taken it back. */
const going = new Set<Promise<void>>();

/** Takes hold of an attempt; null when another tab has it. `seize` takes it from that tab. */
export function holdAttempt(id: string, seize: boolean): Promise<Hold | null> {
  const { promise: released, resolve: release } = deferred();
  const { promise: lost, resolve: lose } = deferred();
  const options = seize ? { steal: true } : { ifAvailable: true };
  return new Promise((resolve) => {
    const letGo = (): void => {
      release();
      going.add(over);
      void over.then(() => going.delete(over));
    };
    const held = requestLock(`${PREFIX}${id}`, options, (lock) => {
      resolve(lock ? { lost, release: letGo } : null);
      return lock ? released : Promise.resolve();
    });
    // Refused outright, as in a browser that blocks storage: then there is nothing to share.
    const over = held.catch(() => {
      lose();
      resolve({ lost: new Promise(() => {}), release });
    });
  });
}

/** Whether any attempt is under way, in this tab or another. */
export async function isAnyHeld(): Promise<boolean> {
  await Promise.all(going);
  return (await heldAttempts()).size > 0;
}

/** The attempts that are under way, in this tab or another; none where the browser has no locks. */
export async function heldAttempts(): Promise<ReadonlySet<string>> {
  const names = (await heldLocks()).flatMap(({ name }) => name ?? []);
  return new Set(
    names.flatMap((name) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : [])),
  );
}

async function heldLocks(): Promise<readonly LockInfo[]> {
  try {
    return (await navigator.locks.query()).held ?? [];
  } catch {
    // No locks, or refused with everything else that tabs share.
    return [];
  }
}

async function requestLock(
  name: string,
  options: LockOptions,
  use: (lock: Lock | null) => Promise<void>,
): Promise<void> {
  await navigator.locks.request(name, options, use);
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

import { BadInput, NotFound } from '../../core/transcript/bad-input';

/** Something that went wrong in the product itself, to be read out or copied by whoever reports it. */
export type Fault = {
  /** The same for the same fault of the same build: `F-7K2M`. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the error says of itself, and where it came from. */
  readonly details: string;
};

/** What storage, files and windows refuse of themselves; the rest of a browser's errors are ours. */
const OURS = [
  'DataCloneError',
  'DataError',
  'InvalidAccessError',
  'InvalidStateError',
  'NotFoundError',
  'ReadOnlyError',
  'SyntaxError',
  'TransactionInactiveError',
];

/** How the three engines say that a file did not come: the network's doing. */
const NOT_FETCHED =
  /dynamically imported module|Importing a module script|Failed to fetch|NetworkError|Load failed/i;

const MOST = 20;

const faults: Fault[] = [];
const readers = new Set<() => void>();

/**
 * Notes an error of our own, so that somebody hears of it. What was to be expected (bad input, what is
 * not there, a browser or a network that refuses) is said where it is met, and is no fault.
 */
export function report(error: unknown): void {
  if (isExpected(error)) return;
  const fault = faultOf(error);
  console.error(fault.code, error);
  if (!faults.some(({ code }) => code === fault.code)) faults.push(fault);
  faults.splice(0, faults.length - MOST);
  for (const reader of [...readers]) reader();
}

/** For `catch`: reports what was not to be expected, and goes on with `value`. */
export function instead<T>(value: T): (error: unknown) => T {
  return (error) => {
    report(error);
    return value;
  };
}

/** What `work` gives; null where it throws, which is reported unless it was to be expected. */
export function attempted<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    report(error);
    return null;
  }
}

/** For a worker's `error`: reports what broke it off. */
export function reportWorker({ error, message }: ErrorEvent): void {
  report(error ?? new Error(message));
}

/** What has gone wrong since the page was opened, the latest last. */
export function faultsNow(): readonly Fault[] {
  return faults;
}

/** Calls `reader` when something goes wrong. Returns what stops it. */
export function watchFaults(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Hears of every error that nobody caught. */
export function hearFaults(): void {
  // Without an error it is what a browser says of its own, such as a layout that took two rounds.
  addEventListener('error', ({ error }) => {
    if (error !== null && error !== undefined) report(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
}

function isExpected(error: unknown): boolean {
  if (error instanceof BadInput || error instanceof NotFound) return true;
  if (error instanceof DOMException) return !OURS.includes(error.name);
  return error instanceof Error && NOT_FETCHED.test(error.message);
}

function faultOf(error: unknown): Fault {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const [place = ''] = stack.split('\n').filter((line) => /:\d+:\d+/.test(line));
  const details = [`${name}: ${message}`, ...stack.split('\n').slice(0, 12)].join('\n');
  return { code: codeOf(`${name}${message}${place}`), at: Date.now(), details };
}

/** Letters and digits that cannot be taken for one another when they are read out. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function codeOf(text: string): string {
  let sum = 0;
  for (const sign of text) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  const signs = [0, 5, 10, 15].map((at) => SIGNS[(sum >>> at) % SIGNS.length]);
  return `F-${signs.join('')}`;
}

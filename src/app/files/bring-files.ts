import { BadInput } from '../../core/transcript/bad-input';
import { parseAttempt } from '../../core/transcript/codec';
import { suspendedIn } from '../../shell/lms/suspended-text';
import { instead, report } from '../../shell/page/faults';
import type { Dropped } from '../../shell/storage/dropped';
import type { Stores } from '../../shell/storage/stores';
import { ZipFault } from '../../shell/storage/zip-bounds';
import { Refused, type Source, sourcesIn } from './file-sources';
import type { Received } from './receive-attempt';
import { createReception, type Reception } from './receive-attempt';
import type { KeptReception } from './receive-kept';
import type { RecordReception } from './receive-record';

/** How far the files have been taken in. */
export type Progress = {
  readonly done: number;
  /** How many there are; null while they are still being counted. */
  readonly all: number | null;
  readonly received: readonly Received[];
  readonly finished: boolean;
};

/** How long the page may be kept waiting before it gets a turn, and the screen before it is told. */
const TURN_MS = 12;
const TELL_MS = 150;

/** Takes attempts in from files, folders and zips, each on its own. Returns what stops it. */
export function bringFiles(
  stores: Stores,
  dropped: readonly Dropped[],
  tell: (progress: Progress) => void,
): () => void {
  let stopped = false;
  const received: Received[] = [];
  const run = async (): Promise<void> => {
    const news = createNews(tell, received);
    const [sources, receivers] = await Promise.all([
      sourcesIn(dropped, (file, why) => received.push({ file, outcome: { kind: 'refused', why } })),
      createReceivers(stores),
    ]);
    const all = received.length + sources.length;
    for (const source of sources) {
      if (stopped) break;
      received.push({ file: source.name, outcome: await outcomeOf(source, receivers) });
      await news.after(all);
    }
    tell({ done: received.length, all, received: [...received], finished: true });
  };
  run().catch((error: unknown) => {
    report(error);
    tell({ done: received.length, all: null, received, finished: true });
  });
  return () => {
    stopped = true;
  };
}

/** Tells how far it has come, and lets the page have its turn, now and then. */
function createNews(tell: (progress: Progress) => void, received: readonly Received[]) {
  let turn = performance.now();
  let told = turn;
  tell({ done: 0, all: null, received: [], finished: false });
  return {
    async after(all: number): Promise<void> {
      const now = performance.now();
      if (now - told > TELL_MS) {
        tell({ done: received.length, all, received: [...received], finished: false });
        told = now;
      }
      if (now - turn < TURN_MS) return;
      await new Promise((done) => setTimeout(done));
      turn = performance.now();
    },
  };
}

/** Where files are taken in: attempts, and records of observations with theirs. */
type Receivers = {
  readonly attempts: () => Promise<Reception>;
  readonly records: () => Promise<RecordReception>;
  readonly things: () => Promise<KeptReception>;
  readonly fromLms: (text: string) => ReturnType<Reception['take']>;
};

async function createReceivers(stores: Stores): Promise<Receivers> {
  const store = await stores.attempts;
  let attempts: Reception | null = await createReception(store);
  let records: Promise<RecordReception> | null = null;
  let things: Promise<KeptReception> | null = null;
  const reception = async (): Promise<Reception> => {
    attempts ??= await createReception(store);
    return attempts;
  };
  return {
    attempts: reception,
    async fromLms(text) {
      const { attemptFromLms } = await import('./from-lms');
      return (await reception()).take(await attemptFromLms(store, text));
    },
    records() {
      // What comes within a record is not known to whoever takes attempts in: they look again.
      attempts = null;
      records ??= import('./receive-record').then((one) => one.createRecordReception(stores));
      return records;
    },
    things() {
      // People may come in with them.
      attempts = null;
      things ??= keptReception(stores);
      return things;
    },
  };
}

async function keptReception(stores: Stores): Promise<KeptReception> {
  const [{ createKeptReception }, attempts, assessments] = await Promise.all([
    import('./receive-kept'),
    stores.attempts,
    stores.assessments().catch(instead(null)),
  ]);
  return createKeptReception({ attempts, assessments });
}

async function outcomeOf(source: Source, receivers: Receivers): Promise<Received['outcome']> {
  try {
    const text = await source.read();
    if (isThing(text)) return await (await receivers.things())(text);
    if (isReport(text)) return await receivers.fromLms(text);
    if (isRecord(text)) return await (await receivers.records())(text);
    return await (await receivers.attempts()).take(parseAttempt(text));
  } catch (error) {
    if (error instanceof ZipFault) return { kind: 'refused', why: error.fault };
    if (error instanceof Refused) return { kind: 'refused', why: error.why };
    if (error instanceof BadInput) return { kind: 'not-an-attempt', words: error.message };
    report(error);
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { kind: 'refused', why: full ? 'no-room' : 'unreadable' };
  }
}

/** A pasted text as files: each attempt of an LMS's report is one of its own. */
export function pastedFiles(text: string, name: string): readonly File[] {
  const several = suspendedIn(text);
  if (several.length < 2) return [new File([text], `${name}.json`)];
  return several.map((one, at) => new File([one], `${name} ${at + 1}.json`));
}

/** Whether a text is what an LMS gives: no file of ours, and an attempt in it. */
function isReport(text: string): boolean {
  return !text.trimStart().startsWith('{') && suspendedIn(text).length > 0;
}

/** Whether a text is meant to be the record of an observation, which begins by saying so. */
function isRecord(text: string): boolean {
  return text.slice(0, 200).includes('"composure-observation"');
}

/** Whether a text is meant to be something else that a browser keeps. */
function isThing(text: string): boolean {
  return /"composure-(kept|marks|centre|story)"/.test(text.slice(0, 200));
}

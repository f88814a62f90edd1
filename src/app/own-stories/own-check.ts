import type { Finding } from '../../core/check/finding';
import type { StoryMap } from '../../core/map/story-map';
import type { Scheme } from '../../core/marking/scheme';
import type { Problem } from '../../core/story/source';
import { BadInput, NotFound } from '../../core/transcript/bad-input';
import { ownScenario } from '../../core/transcript/scenario-name';
import { report, reportWorker } from '../../shell/page/faults';

import type { CheckNews, CheckTask, CompiledEdition } from '../../workers/check-worker';
import { startCheckWorker } from '../../workers/start';

/** One file of a story that somebody wrote. */
export type OwnFile = { readonly name: string; readonly text: string };

/** A story that somebody wrote here or brought along. */
export type OwnStory = {
  readonly id: string;
  readonly title: string;
  /** The main file first. */
  readonly files: readonly OwnFile[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
};

/** What is wrong at one line of one file. */
export type Remark = {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** Why it matters; empty where the story cannot be compiled. */
  readonly why: string;
  /** The replies that lead there. */
  readonly path: readonly string[];
};

/** What a finished check says of the story as a whole. */
export type Verdict = {
  /** Why not every playthrough was looked at; null when all were. */
  readonly unproved: string | null;
  /** In decimals, or "endless". */
  readonly playthroughs: string;
  readonly shortest: number | null;
  readonly longest: number | null;
  /** How many marking points there are. */
  readonly points: number;
  /** Points met together; null where it is more than could be worked out. */
  readonly score: {
    readonly min: number;
    readonly max: number;
    readonly pass: number;
    /** From 0 to 1. */
    readonly passByChance: number;
  } | null;
};

/** Every playthrough from above, and what gives its replies their value. */
export type DrawnMap = { readonly map: StoryMap; readonly scheme: Scheme };

/** How far the check of a story has come. From `exploring` on it can be played. */
export type Checked =
  | { readonly kind: 'compiling' }
  | { readonly kind: 'refused'; readonly remarks: readonly Remark[] }
  /** `states`: how many moments of the conversation have been looked at. */
  | { readonly kind: 'exploring'; readonly states: number }
  | {
      readonly kind: 'done';
      readonly remarks: readonly Remark[];
      readonly verdict: Verdict;
      readonly drawn: DrawnMap;
    }
  /** `detail`: what the worker itself said, where it broke off with words. */
  | {
      readonly kind: 'stopped';
      readonly why: 'by-hand' | 'broke-off' | 'no-compiler' | 'no-proof';
      readonly detail: string;
      readonly playable: boolean;
    };

/** A compiler that has not answered by then never will: the largest story allowed takes 5 s. */
const MOST_COMPILING_MS = 30_000;
/** Between two signs of life while playthroughs are explored. */
const MOST_SILENT_MS = 120_000;

type Stopped = Extract<Checked, { kind: 'stopped' }>;

/**
 * Compiles and checks a story in a worker, which is ended when it shows no sign of life. `tell`
 * hears how far it has come, `keep` gets what was compiled. Returns what stops it.
 */
export function checkOwn(
  { id, files }: OwnStory,
  tell: (checked: Checked) => void,
  keep: (edition: CompiledEdition) => void,
): () => void {
  const worker = startCheckWorker();
  const watch = createWatch();
  let playable = false;
  const stop = (): void => {
    watch.end();
    worker.terminate();
  };
  const fail = (why: Stopped['why'], detail = ''): void => {
    stop();
    tell({ kind: 'stopped', why, detail, playable });
  };
  worker.onerror = (event) => {
    reportWorker(event);
    fail('broke-off');
  };
  worker.onmessage = ({ data: news }: MessageEvent<CheckNews>) => {
    if (news.kind === 'failed') {
      report(new Error(news.words));
      return fail('broke-off', news.words);
    }
    if (news.kind === 'compiled') {
      playable = true;
      keep(news);
    }
    if (news.kind === 'refused' || news.kind === 'report') stop();
    else watch.restart(MOST_SILENT_MS, () => fail('no-proof'));
    tell(checkedFrom(news));
  };
  watch.restart(MOST_COMPILING_MS, () => fail('no-compiler'));
  tell({ kind: 'compiling' });
  const task: CheckTask = { scenario: ownScenario(id), files };
  worker.postMessage(task);
  return stop;
}

/** The map of a story as it is written now. Throws if there is none, or it cannot be drawn. */
export function ownMap(story: OwnStory | null): Promise<DrawnMap> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new NotFound('There is no map of this story.'));
    if (!story) return fail();
    const hear = (checked: Checked): void => {
      if (checked.kind === 'done') resolve(checked.drawn);
      else if (checked.kind === 'refused' || checked.kind === 'stopped') fail();
    };
    checkOwn(story, hear, () => {});
  });
}

/** A story compiled as it is written now. Rejects with a `BadInput` that says what is wrong. */
export function compiledOwn(story: OwnStory): Promise<CompiledEdition> {
  return new Promise((resolve, reject) => {
    const hear = (checked: Checked): void => {
      if (checked.kind === 'refused') reject(new BadInput(refusedFor(story, checked.remarks)));
      if (checked.kind === 'stopped') reject(new NotFound('The compiler does not answer.'));
    };
    const stop = checkOwn(story, hear, (edition) => {
      // The proof that would follow is asked for where the story is written.
      queueMicrotask(() => stop());
      resolve(edition);
    });
  });
}

function refusedFor({ title }: OwnStory, [first]: readonly Remark[]): string {
  const where = first ? `${first.file}, line ${first.line}: ${first.what}` : 'no reason was given.';
  return `“${title}” cannot be compiled: ${where}`;
}

function createWatch(): {
  readonly restart: (most: number, late: () => void) => void;
  readonly end: () => void;
} {
  let timer = 0;
  const end = (): void => clearTimeout(timer);
  return {
    end,
    restart(most, late) {
      end();
      timer = window.setTimeout(late, most);
    },
  };
}

function checkedFrom(news: Exclude<CheckNews, { kind: 'failed' }>): Checked {
  switch (news.kind) {
    case 'refused':
      return { kind: 'refused', remarks: news.problems.map(remarkFrom).sort(inOrder) };
    case 'compiled':
      return { kind: 'exploring', states: 0 };
    case 'exploring':
      return { kind: 'exploring', states: news.states };
    case 'report':
      return done(news);
  }
}

function remarkFrom({ file, line, message }: Problem, at: number): Remark {
  const what = /[.!?]$/.test(message) ? message : `${message}.`;
  return { id: `problem:${at}`, level: 'error', file, line, what, why: '', path: [] };
}

function inOrder(a: Remark, b: Remark): number {
  return a.file === b.file ? a.line - b.line : 0;
}

function done({ report, scheme, map }: Extract<CheckNews, { kind: 'report' }>): Checked {
  const { unproved, playthroughs, shortest, longest, score } = report;
  const points = scheme.points.length;
  const verdict: Verdict = { unproved, playthroughs, shortest, longest, points, score };
  const rank: readonly Finding['level'][] = ['error', 'warning', 'note'];
  const remarks = [...report.findings].sort(
    (a, b) => rank.indexOf(a.level) - rank.indexOf(b.level),
  );
  return { kind: 'done', remarks, verdict, drawn: { map, scheme } };
}

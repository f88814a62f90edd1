import type { CheckNews, CheckTask, CompiledEdition } from './check-worker';
import type { Finding } from './core/check/finding';
import type { Report } from './core/check/report';
import { BOUNDS } from './core/story/bounds';
import { mainFirst, titleOf } from './core/story/own-files';
import type { Problem } from './core/story/source';
import type {
  Checked,
  OwnFile,
  OwnStories,
  OwnStory,
  Remark,
  Verdict,
} from './shell/overlay/own-cast';
import { saveFile } from './shell/storage/file';
import type { Store, OwnStory as Stored } from './shell/storage/store';
import { parseStory, printStory } from './shell/storage/story-file';
import { startCheckWorker } from './workers';

/** A compiler that has not answered by then never will: the largest story allowed takes 5 s. */
const MOST_COMPILING_MS = 30_000;
/** Between two signs of life while playthroughs are explored. */
const MOST_SILENT_MS = 120_000;

/** The stories somebody keeps in `store`, and what can be done with them. */
export function createOwnStories(store: Store): OwnStories {
  const compiled = new Map<string, CompiledEdition>();
  return {
    list: () => store.stories(),
    read: (id) => store.story(id),
    receive,
    refusal,
    async add(files) {
      const kept = await store.stories();
      const sorted = mainFirst(files);
      const known = kept.find((story) => sameFiles(story.files, sorted));
      if (known) return known;
      const story = { id: newId(), ...described(sorted), playable: null };
      await store.keepStory(story);
      return story;
    },
    async keep({ id }, files) {
      const before = await store.story(id);
      const story: Stored = { id, ...described(files), playable: before?.playable ?? null };
      await store.keepStory(story);
      return story;
    },
    async remove(id) {
      compiled.delete(id);
      await store.removeStory(id);
    },
    share: (story) => saveFile(`${fileNameOf(story.title)}.story.json`, printStory(story)),
    check(story, tell) {
      compiled.delete(story.id);
      return check(story, tell, (edition) => compiled.set(story.id, edition));
    },
    async ready({ id }) {
      const latest = compiled.get(id);
      const kept = await store.story(id);
      if (!latest || !kept) return;
      const { story, scenario, minutes, edition } = latest;
      await store.keepEdition(edition, story);
      await store.keepStory({ ...kept, playable: { scenario, minutes, edition } });
    },
  };
}

async function receive(dropped: readonly File[]): Promise<readonly OwnFile[]> {
  const large = dropped.find((file) => file.size > BOUNDS.text * 7);
  if (large) throw new TypeError(tooLarge(large.name));
  const files = await Promise.all(
    dropped.map(async (file): Promise<readonly OwnFile[]> => {
      if (/\.json$/i.test(file.name)) return parseStory(await file.text()).files;
      if (/\.ink$/i.test(file.name)) return [{ name: file.name, text: await file.text() }];
      throw new TypeError(
        `“${file.name}” is not a story: bring .ink files, or a .story.json file.`,
      );
    }),
  );
  return files.flat();
}

function refusal(files: readonly OwnFile[]): string | null {
  if (files.length > BOUNDS.files) return `A story may have ${BOUNDS.files} files at most.`;
  let characters = 0;
  for (const { name, text } of files) {
    characters += text.length;
    if (characters > BOUNDS.text) return tooLarge(name);
    const shape = misshapen(name, text);
    if (shape !== null) return shape;
  }
  return null;
}

/** What an editor cannot show without delay. */
function misshapen(name: string, text: string): string | null {
  let line = 1;
  for (let start = 0; start >= 0; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > BOUNDS.line) {
      return `“${name}”, line ${line}: a line may have ${BOUNDS.line.toLocaleString('en-GB')} characters at most.`;
    }
    if (line > BOUNDS.fileLines) {
      return `“${name}”, line ${line}: a file may have ${BOUNDS.fileLines.toLocaleString('en-GB')} lines at most.`;
    }
    start = end < 0 ? -1 : end + 1;
  }
  return null;
}

function tooLarge(name: string): string {
  const most = BOUNDS.text.toLocaleString('en-GB');
  return `“${name}” is too large: a story may have ${most} characters at most.`;
}

function check(
  { id, files }: OwnStory,
  tell: (checked: Checked) => void,
  keep: (edition: CompiledEdition) => void,
): () => void {
  const worker = startCheckWorker();
  let playable = false;
  let timer = 0;
  const stop = (): void => {
    clearTimeout(timer);
    worker.terminate();
  };
  const fail = (words: string): void => {
    stop();
    tell({ kind: 'stopped', words, playable });
  };
  const watch = (most: number, words: string): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => fail(words), most);
  };
  worker.onerror = () => fail('The check broke off. Change the story, or check it again.');
  worker.onmessage = ({ data: news }: MessageEvent<CheckNews>) => {
    switch (news.kind) {
      case 'refused':
        stop();
        return tell({ kind: 'refused', remarks: news.problems.map(remarkFrom).sort(inOrder) });
      case 'compiled':
        playable = true;
        keep(news);
        watch(MOST_SILENT_MS, 'The check took too long and was ended. The story is not proved.');
        return tell({ kind: 'exploring', states: 0 });
      case 'exploring':
        watch(MOST_SILENT_MS, 'The check took too long and was ended. The story is not proved.');
        return tell({ kind: 'exploring', states: news.states });
      case 'report':
        stop();
        return tell(done(news.report, news.points));
      case 'failed':
        return fail(`The check broke off: ${news.words}`);
    }
  };
  watch(MOST_COMPILING_MS, 'The compiler did not finish with this story, and was ended.');
  tell({ kind: 'compiling' });
  const task: CheckTask = { scenario: `own:${id}`, files };
  worker.postMessage(task);
  return stop;
}

function remarkFrom({ file, line, message }: Problem, at: number): Remark {
  const what = /[.!?]$/.test(message) ? message : `${message}.`;
  return { id: `problem:${at}`, level: 'error', file, line, what, why: '', path: [] };
}

function inOrder(a: Remark, b: Remark): number {
  return a.file === b.file ? a.line - b.line : 0;
}

function done(report: Report, points: number): Checked {
  const { unproved, playthroughs, shortest, longest, score } = report;
  const verdict: Verdict = { unproved, playthroughs, shortest, longest, points, score };
  const rank: readonly Finding['level'][] = ['error', 'warning', 'note'];
  const remarks = [...report.findings].sort(
    (a, b) => rank.indexOf(a.level) - rank.indexOf(b.level),
  );
  return { kind: 'done', remarks, verdict };
}

function described(files: readonly OwnFile[]): Pick<Stored, 'title' | 'files' | 'changedAt'> {
  return { title: titleOf(files), files, changedAt: Date.now() };
}

function sameFiles(a: readonly OwnFile[], b: readonly OwnFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, text }) => b.some((other) => other.name === name && other.text === text))
  );
}

function fileNameOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['story'];
  return words.join('-').slice(0, 60);
}

/** Short enough for an address, and never the same twice. */
function newId(): string {
  return crypto.randomUUID().slice(0, 13);
}

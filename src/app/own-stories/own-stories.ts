import { BOUNDS } from '../../core/story/bounds';
import { mainFirst, titleOf } from '../../core/story/own-files';
import { BadInput } from '../../core/transcript/bad-input';
import { language } from '../../languages/en-GB/language';
import { ownStories as tryStory } from '../../languages/en-GB/own-stories';
import { freshId } from '../../shell/page/fresh-id';
import { saveFile } from '../../shell/storage/file';
import type { Store, OwnStory as Stored } from '../../shell/storage/store';
import { parseStory, printStory } from '../../shell/storage/story-file';
import type { CompiledEdition } from '../../workers/check-worker';
import { filled } from './first-story/filled';
import type { Checked, OwnFile, OwnStory } from './own-check';
import { checkOwn } from './own-check';

/** Everything the screens for one's own stories ask of the rest of the product. */
export type OwnStories = {
  readonly list: () => Promise<readonly OwnStory[]>;
  readonly read: (id: string) => Promise<OwnStory | null>;
  /** Reads what was dropped or chosen. Throws a `TypeError` with one sentence for the author. */
  readonly receive: (files: readonly File[]) => Promise<readonly OwnFile[]>;
  /** A story to begin with. */
  readonly example: () => Promise<readonly OwnFile[]>;
  /** Why a story cannot hold these files, in one sentence; null when it can. */
  readonly refusal: (files: readonly OwnFile[]) => string | null;
  /** Keeps a new story; the one that has these files already, where there is one. */
  readonly add: (files: readonly OwnFile[]) => Promise<OwnStory>;
  /** Keeps the text as it is now, and gives the story with the title it has now. */
  readonly keep: (story: OwnStory, files: readonly OwnFile[]) => Promise<OwnStory>;
  readonly remove: (id: string) => Promise<void>;
  /** Hands the story out as one file. */
  readonly share: (story: OwnStory) => void;
  /** Compiles and checks; `tell` hears how far it has come. Returns what stops it. */
  readonly check: (story: OwnStory, tell: (checked: Checked) => void) => () => void;
  /** Makes what was compiled last the version that is played. */
  readonly ready: (story: OwnStory) => Promise<void>;
};

/** The stories somebody keeps in `store`, and what can be done with them. */
export function createOwnStories(store: Store): OwnStories {
  const compiled = new Map<string, CompiledEdition>();
  return {
    list: () => store.stories(),
    read: (id) => store.story(id),
    receive,
    refusal,
    example,
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
      return checkOwn(story, tell, (edition) => compiled.set(story.id, edition));
    },
    async ready({ id }) {
      const latest = compiled.get(id);
      const kept = await store.story(id);
      if (!latest || !kept) return;
      const { story, scenario, brief, edition } = latest;
      await store.keepEdition(edition, story, scenario.scenario);
      await store.keepStory({ ...kept, playable: { scenario, edition, ...brief } });
    },
  };
}

/** The story that `npm run new:story` begins with: sound as it stands, with comments that teach. */
async function example(): Promise<readonly OwnFile[]> {
  const { default: text } = await import('./first-story/story.ink?raw');
  const asked = {
    name: 'example',
    title: 'The strap that snapped',
    customer: 'Jo Marsh',
    setting: 'counter',
  } as const;
  return [{ name: 'story.ink', text: filled(text, asked) }];
}

async function receive(dropped: readonly File[]): Promise<readonly OwnFile[]> {
  const large = dropped.find((file) => file.size > BOUNDS.text * 7);
  if (large) throw new BadInput(tooLarge(large.name));
  const files = await Promise.all(
    dropped.map(async (file): Promise<readonly OwnFile[]> => {
      if (/\.json$/i.test(file.name)) return parseStory(await file.text()).files;
      if (/\.ink$/i.test(file.name)) return [{ name: file.name, text: await file.text() }];
      throw new BadInput(tryStory().notStory(file.name));
    }),
  );
  return files.flat();
}

function refusal(files: readonly OwnFile[]): string | null {
  if (files.length > BOUNDS.files) return tryStory().mostFiles(counted(BOUNDS.files));
  const twice = files.find(({ name }, at) => files.findIndex((one) => one.name === name) < at);
  if (twice) return tryStory().twoOfOneName(twice.name);
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
      return tryStory().longLine(name, line, counted(BOUNDS.line));
    }
    if (line > BOUNDS.fileLines) {
      return tryStory().mostLines(name, line, counted(BOUNDS.fileLines));
    }
    start = end < 0 ? -1 : end + 1;
  }
  return null;
}

function tooLarge(name: string): string {
  return tryStory().tooLarge(name, counted(BOUNDS.text));
}

function counted(count: number): string {
  return new Intl.NumberFormat(language().code).format(count);
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
  return freshId().slice(0, 13);
}

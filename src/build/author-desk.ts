import type { HotUpdateOptions, Plugin, ViteDevServer } from 'vite';
import type { Sound } from '../core/story/compile';
import type { StoryNews } from '../dev/news';
import type { Edition } from '../shell/shipped/stories';
import { createStoryChecker } from './story-checker';
import type { StoryCompiler } from './story-compiler';
import { fromRoot, inRoot, scenarioNames } from './story-files';

/**
 * Tells the pages of the dev server what has become of a story each time it is saved: its new
 * edition or its problems, and then what the checker finds. The page decides what to do about it;
 * it is not reloaded.
 */
export function authorDesk(compiler: StoryCompiler, editionIn: (story: Sound) => Edition): Plugin {
  let desk: Desk | null = null;
  return {
    name: 'story-desk',
    apply: 'serve',
    configureServer(server) {
      const opened = createDesk(compiler, editionIn, server);
      desk = opened;
      // Outside the root that Vite watches by itself.
      server.watcher.add(inRoot('stories'));
      server.ws.on('story:opened', ({ scenario }, page) => opened.open(page, scenario));
      server.ws.on('vite:client:disconnect', (_nothing, page) => opened.leave(page));
    },
    async hotUpdate({ file, type, read }) {
      if (this.environment.name !== 'client' || !desk || !file.endsWith('.ink')) return;
      // Editors empty a file before they write it: Vite's own reading waits for the rest.
      if (type !== 'delete') await read();
      compiler.forget(fromRoot(file));
      desk.saved(fromRoot(file), type);
      // A story that is new or gone changes the shelf: Vite reloads the page for it.
      return type === 'update' ? [] : undefined;
    },
    buildEnd: () => desk?.close(),
  };
}

const NOT_OURS = 'this is not one of the stories in the project.';

type Page = Parameters<Parameters<ViteDevServer['ws']['on']>[1]>[1];

type Desk = {
  readonly open: (page: Page, scenario: string) => void;
  readonly leave: (page: Page) => void;
  /** A file was changed, or is new or gone. */
  readonly saved: (file: string, type: HotUpdateOptions['type']) => void;
  readonly close: () => void;
};

function createDesk(
  { compile }: StoryCompiler,
  editionIn: (story: Sound) => Edition,
  { ws }: ViteDevServer,
): Desk {
  /** The story that each page looks at. */
  const pages = new Map<Page, string>();
  const latest = new Map<string, StoryNews>();
  const tell = (news: StoryNews): void => {
    latest.set(news.scenario, news);
    ws.send('story:news', news);
  };
  const checker = createStoryChecker(tell);
  const look = (scenario: string): void => {
    const compiled = compile(scenario);
    if ('problems' in compiled) {
      checker.cancel(scenario);
      tell({ scenario, kind: 'problems', problems: compiled.problems });
    } else {
      ws.send('story:edition', editionIn(compiled));
      checker.check(scenario);
    }
  };
  return {
    open(page, scenario) {
      pages.set(page, scenario);
      const known = latest.get(scenario);
      if (known) ws.send('story:news', known);
      else if (scenarioNames().includes(scenario)) look(scenario);
      else ws.send('story:news', { scenario, kind: 'unchecked', words: NOT_OURS });
    },
    leave: (page) => pages.delete(page),
    saved(file, type) {
      const names = scenarioNames();
      const owner = names.find((name) => file.startsWith(`stories/${name}/`));
      const open = new Set([...pages.values(), owner]);
      for (const scenario of names) {
        // A story that lacks a file does not say which: any that is new may be it.
        const isMade = (): boolean => type !== 'update' || compile(scenario).files.includes(file);
        if (open.has(scenario) && isMade()) look(scenario);
        // What is shared may have changed any other: it is looked at when somebody opens it.
        else if (owner === undefined) latest.delete(scenario);
      }
    },
    close: () => checker.cancel(),
  };
}

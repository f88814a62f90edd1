import type { HotUpdateOptions, Plugin, ViteDevServer } from 'vite';
import type { Compiled } from '../core/story/compile';
import type { StoryNews } from '../dev/news';
import type { Edition } from '../stories';
import { createStoryChecker, type StoryChecker } from './story-checker';
import type { StoryCompiler } from './story-compiler';
import { fromRoot, inRoot, scenarioNames } from './story-files';

type Sound = Extract<Compiled, { story: unknown }>;

/**
 * Tells the pages of the dev server what has become of a story each time it is saved: its new
 * edition or its problems, and then what the checker finds. The page decides what to do about it;
 * it is not reloaded.
 */
export function storyDesk(compiler: StoryCompiler, editionIn: (story: Sound) => Edition): Plugin {
  let desk: Desk | null = null;
  return {
    name: 'story-desk',
    apply: 'serve',
    configureServer(server) {
      const opened = createDesk(compiler, editionIn, server);
      desk = opened;
      // Outside the root that Vite watches by itself.
      server.watcher.add(inRoot('stories'));
      server.ws.on('story:opened', ({ scenario }) => opened.open(scenario));
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

type Desk = {
  readonly open: (scenario: string) => void;
  /** A file was changed, or is new or gone. */
  readonly saved: (file: string, type: HotUpdateOptions['type']) => void;
  readonly close: () => void;
};

function createDesk(
  compiler: StoryCompiler,
  editionIn: (story: Sound) => Edition,
  server: ViteDevServer,
): Desk {
  const latest = new Map<string, StoryNews>();
  const tell = (news: StoryNews): void => {
    latest.set(news.scenario, news);
    server.ws.send('story:news', news);
  };
  const checker = createStoryChecker(tell);
  const look = (scenario: string): void => lookAt(scenario, compiler, checker, tell);
  return {
    open(scenario) {
      const known = latest.get(scenario);
      if (known) server.ws.send('story:news', known);
      else if (scenarioNames().includes(scenario)) look(scenario);
      else server.ws.send('story:news', { scenario, kind: 'unchecked', words: NOT_OURS });
    },
    saved(file, type) {
      // A story that lacks a file does not say which: all of them may be made of it.
      const names = type === 'update' ? compiler.madeOf(file) : scenarioNames();
      for (const scenario of names) {
        const compiled = compiler.compile(scenario);
        if (!('problems' in compiled)) server.ws.send('story:edition', editionIn(compiled));
        // Of the stories that only share a file with this one, those that somebody is looking at.
        if (latest.has(scenario) || file.includes(`/${scenario}/`)) look(scenario);
      }
    },
    close: () => checker.cancel(),
  };
}

function lookAt(
  scenario: string,
  { compile }: StoryCompiler,
  checker: StoryChecker,
  tell: (news: StoryNews) => void,
): void {
  const compiled = compile(scenario);
  if ('problems' in compiled) {
    checker.cancel(scenario);
    tell({ scenario, kind: 'problems', problems: compiled.problems });
  } else {
    checker.check(scenario);
  }
}

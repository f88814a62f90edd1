import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Sound } from '../core/story/compile';
import type { Entry } from '../core/transcript/entries';
import { parsed } from './module-text';
import { performedPlay } from './performed-play';
import type { StoryCompiler } from './story-compiler';
import { fromRoot, inRoot } from './story-files';

const PLAY = /^stories\/([^/]+)\/plays\/(?:([^/]+)\/)?model-answer\.txt$/;

/**
 * Lets a page import `plays/model-answer.txt?performed`: the `entries` that the story itself gives
 * for the replies of that play, so that there is no second truth; null where it no longer fits.
 */
export function modelAnswers({ compile }: StoryCompiler): Plugin {
  return {
    name: 'model-answers',
    // Before a text becomes the address of a file.
    enforce: 'pre',
    load(id) {
      const [path = '', part = ''] = id.split('?');
      const [, story, language] = PLAY.exec(fromRoot(path)) ?? [];
      if (part !== 'performed' || story === undefined) return null;
      const compiled = compile(language === undefined ? story : `${story}.${language}`);
      for (const file of compiled.files) this.addWatchFile(inRoot(file));
      const entries = 'problems' in compiled ? null : performed(compiled, path);
      if (!entries) this.warn(`${fromRoot(path)} does not fit its story any more.`);
      return parsed('entries', entries);
    },
  };
}

function performed(story: Sound, file: string): readonly Entry[] | null {
  const { entries, lost } = performedPlay(story, readFileSync(file, 'utf8'));
  return lost === null ? entries : null;
}

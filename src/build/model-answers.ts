import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { writtenUp } from '../core/marking/written-up';
import type { Compiled } from '../core/story/compile';
import { scenarioOf } from '../core/story/header';
import { deedsOf, retell } from '../core/story/retelling';
import type { Entry } from '../core/transcript/entries';
import { parsePlay } from '../core/transcript/play';
import type { StoryCompiler } from './story-compiler';
import { editionOf, fromRoot, inRoot } from './story-files';

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
      return `export const entries = JSON.parse(${JSON.stringify(JSON.stringify(entries))});`;
    },
  };
}

type Sound = Extract<Compiled, { story: unknown }>;

function performed({ story, header }: Sound, file: string): readonly Entry[] | null {
  const script = parsePlay(readFileSync(file, 'utf8'));
  const { seed, replies } = script;
  const plan = { story, scenario: scenarioOf(header), edition: editionOf(story), seed };
  const { entries, lost } = retell(plan, deedsOf(replies));
  return lost === null ? [...entries, ...writtenUp(entries, script)] : null;
}

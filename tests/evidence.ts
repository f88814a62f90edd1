import { readdirSync, readFileSync } from 'node:fs';
import { inRoot, scenarioNames } from '../src/build/story-files';
import type { Attempted } from '../src/core/report/attempted';
import type { Document } from '../src/core/report/document';
import { portfolio } from '../src/core/report/portfolio';
import { type Framework, parseFramework } from '../src/core/standards/framework';
import type { Entry } from '../src/core/transcript/entries';
import { parsePlay } from '../src/core/transcript/play';
import { evidence } from '../src/languages/en-GB';
import { performPlay } from './performance';
import { scheme } from './story';

/** The words that the document says of its own accord. */
export const WORDS = evidence.document;

/** Every framework that ships. */
export function frameworks(): readonly Framework[] {
  const folder = inRoot('stories/frameworks');
  return readdirSync(folder).map((file) =>
    parseFramework(
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
      scheme('complaint-cycle'),
    ),
  );
}

/** Every play that ships, performed: its name and its transcript. */
export function plays(): readonly (readonly [string, readonly Entry[]])[] {
  return scenarioNames().flatMap((name) => {
    const folder = inRoot(`stories/${name}/plays`);
    return readdirSync(folder).map((file): readonly [string, readonly Entry[]] => {
      const script = parsePlay(readFileSync(`${folder}/${file}`, 'utf8'));
      return [`${name}/${file}`, performPlay(name, script)];
    });
  });
}

/** An attempt with nothing known about it but its entries, and whatever is given. */
export function attempted(entries: readonly Entry[], more: Partial<Attempted> = {}): Attempted {
  return {
    id: 'attempt-1',
    entries,
    scheme: scheme('complaint-cycle'),
    framework: null,
    learner: { name: 'Aisha Khan', code: '' },
    day: '3 March 2026',
    minutes: null,
    account: null,
    ...more,
  };
}

/** Its document, in British English. */
export function documentOf(entries: readonly Entry[], more: Partial<Attempted> = {}): Document {
  return portfolio(attempted(entries, more), WORDS, 'en-GB');
}

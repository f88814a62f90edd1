import type { Entry } from '../../core/transcript/entries';
import { languageIn, storyOf } from '../../core/transcript/scenario-name';

const examples = import.meta.glob<readonly Entry[] | null>(
  '../../../stories/*/plays/**/model-answer.txt',
  { query: '?performed', import: 'entries' },
);

/** Whether a good play of a scenario ships with it. */
export function hasExample(scenario: string): boolean {
  return Object.hasOwn(examples, keyOf(scenario));
}

/** Loads a good play of a scenario, from beginning to end; null where there is none. */
export async function loadExample(scenario: string): Promise<readonly Entry[] | null> {
  return (await examples[keyOf(scenario)]?.()) ?? null;
}

function keyOf(scenario: string): string {
  const language = languageIn(scenario);
  const folder = language === null ? '' : `${language}/`;
  return `../../../stories/${storyOf(scenario)}/plays/${folder}model-answer.txt`;
}

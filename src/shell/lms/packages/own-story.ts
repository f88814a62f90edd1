import type { ShelfItem } from '../../../core/story/header';
import { briefOf } from '../../../core/story/header';
import type { OwnFile } from '../../../core/story/own-files';
import type { CompiledStory } from '../../../core/story/story';
import type { Scenario } from '../../../core/transcript/entries';
import { ownIdOf } from '../../../core/transcript/scenario-name';

/** A story of somebody's own as it was compiled for a package. */
export type PackagedStory = {
  /** The main file first. */
  readonly files: readonly OwnFile[];
  readonly item: ShelfItem;
  readonly scenario: Scenario;
  readonly edition: string;
  readonly story: CompiledStory;
};

/** Where it stands in a package. */
export function ownFile(scenario: string): string {
  return `own/${ownIdOf(scenario)}.json`;
}

/** What stands there: the same text, whoever writes it. */
export function printPackaged({ files, item, scenario, edition, story }: PackagedStory): string {
  const kept = files.map(({ name, text }) => ({ name, text }));
  return JSON.stringify({ files: kept, item, scenario, edition, story });
}

/** The same as a store gives a story that was written here. */
export function storedFrom({ files, item, scenario, edition }: PackagedStory) {
  const playable = { scenario, edition, ...briefOf(item) };
  const id = ownIdOf(item.scenario);
  return { id, title: item.title, files, changedAt: 0, playable } as const;
}

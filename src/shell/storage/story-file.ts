import * as v from 'valibot';
import type { Outside } from '../../core/transcript/json-text';
import { MomentSchema } from '../../core/transcript/moment';
import { readOutside } from '../../core/transcript/read-outside';
import type { OwnStory } from './store';

/** Somebody's own story as a file, with all its sources, the main one first. */
type StoryFile = {
  readonly format: 'composure-story';
  readonly version: 1;
  readonly title: string;
  readonly files: OwnStory['files'];
  /** Attempts at it name it by this. */
  readonly id?: string;
  readonly changedAt?: number;
};

/** JSON writes some characters as six. */
const OUTSIDE: Outside = { what: 'a story', characters: 3_500_000, depth: 8 };

const FileSchema = v.strictObject({
  format: v.literal('composure-story'),
  version: v.literal(1, 'was saved by a newer Composure than this one'),
  title: v.pipe(v.string(), v.maxLength(200, 'is too long')),
  files: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.regex(/^[^\\/:*?"<>|]{1,200}$/, 'is not the name of a file')),
        text: v.pipe(v.string(), v.maxLength(500_000, 'is longer than a story may be')),
      }),
    ),
    v.minLength(1, 'holds no text'),
    v.maxLength(200, 'holds more files than a story may have'),
    v.check(
      (files) => new Set(files.map(({ name }) => name)).size === files.length,
      'holds two files of one name',
    ),
  ),
  id: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/, 'is not the id of a story')),
  ),
  changedAt: v.exactOptional(MomentSchema),
});

/** The text of a story's file. */
export function printStory(story: Omit<StoryFile, 'format' | 'version'>): string {
  const { title, files, id, changedAt } = story;
  const which = { ...(id !== undefined && { id }), ...(changedAt !== undefined && { changedAt }) };
  const file: StoryFile = { format: 'composure-story', version: 1, title, files, ...which };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a story's file. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseStory(text: string): StoryFile {
  return readOutside(FileSchema, text, OUTSIDE);
}

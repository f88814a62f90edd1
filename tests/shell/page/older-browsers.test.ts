import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';

const OURS = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(core|shell|app|screens|languages|workers|main)\b.*\.tsx?$/.test(file),
);

/** What the compiler would let through, and the oldest browsers that are meant do not have. */
const NEWER = {
  'a pattern that looks behind itself (Safari 16.4)': /\(\?<[=!]/,
  'a function that came after them':
    /\b(AbortSignal\.(any|timeout)|URL\.canParse|crypto\.randomUUID|Promise\.withResolvers)\(/,
  'a method of sets or of iterators': /\.(union|intersection|difference|isSubsetOf|toArray)\(/,
};

test.each(Object.entries(NEWER))('U6 No file has %s', (_what, pattern) => {
  const found = OURS.filter((file) =>
    pattern.test(readFileSync(join(inRoot('src'), file), 'utf8')),
  );
  expect(found).toEqual([]);
});

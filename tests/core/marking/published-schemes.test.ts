import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parsePlay } from '../../../src/core/transcript/play';
import { performPlay } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

/** Attempts that people keep are marked by these. A line is added when a scheme is published, and never altered. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'complaint-cycle': '14e40d4e6ad54966aeb2230f065d16fa7e0dd5d28b0be95bc2bafa82910c0eb9',
  'complaint-handling': '84264d8735ebd0429111f300dcfd079dbd6668318b6728ec1e072abbc30d964f',
};

const text = (id: string): string => readFileSync(inRoot(`stories/schemes/${id}.json`), 'utf8');

describe('M11 A published scheme never changes', () => {
  test.each(Object.entries(PUBLISHED))('%s is what it was', (id, digest) => {
    expect(createHash('sha256').update(text(id)).digest('hex')).toBe(digest);
  });

  test('a new version is a new file with its number in its name', () => {
    const ids = readdirSync(inRoot('stories/schemes')).map((file) => file.replace('.json', ''));
    const numbers = ids.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 1));
    expect(ids.map((id) => scheme(id).version)).toEqual(numbers);
  });

  test('an attempt names the file that it is marked by', () => {
    const play = readFileSync(inRoot('stories/leaking-kettle/plays/model-answer.txt'), 'utf8');
    const [began] = performPlay('leaking-kettle', parsePlay(play));
    const named = began?.kind === 'began' ? began.scheme : '';
    expect(scheme(named).id).toBe(named);
  });
});

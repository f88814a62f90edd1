import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { printText } from '../../../src/core/documents/document-text';
import { mark } from '../../../src/core/marking/mark';
import { parseFramework } from '../../../src/core/standards/framework';
import type { Entry } from '../../../src/core/transcript/entries';
import { parsePlay } from '../../../src/core/transcript/play';
import { documentOf, WORDS } from '../../fixtures/evidence';
import { performPlay } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

/** Attempts that people keep are marked by these. A line is added when a scheme is published, and never altered. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'complaint-cycle': '14e40d4e6ad54966aeb2230f065d16fa7e0dd5d28b0be95bc2bafa82910c0eb9',
  'complaint-cycle-2': 'd7a74dd388565f7792857795dbf817a906f424c305f4efbeee8c0cd606a3e30a',
  'complaint-handling': '84264d8735ebd0429111f300dcfd079dbd6668318b6728ec1e072abbc30d964f',
};

const model = readFileSync(inRoot('stories/leaking-kettle/plays/model-answer.txt'), 'utf8');
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
    const [began] = performPlay('leaking-kettle', parsePlay(model));
    const named = began?.kind === 'began' ? began.scheme : '';
    expect(scheme(named).id).toBe(named);
  });

  describe('an attempt marked under an earlier version is read by that one', () => {
    const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
    const [began] = performPlay('leaking-kettle', parsePlay(model));
    if (began?.kind !== 'began') throw new Error('The play does not begin.');
    /** Somebody who opened the card, and passed by the one temptation. */
    const under = (id: string): readonly Entry[] => [
      { ...began, scheme: id },
      { kind: 'looked', at: 'policy' },
      { kind: 'said', who: 'Dev', text: 'Well?', feelings },
      {
        kind: 'offered',
        replies: [
          { text: 'Let me see.', shows: [] },
          { text: 'I can bend that.', shows: ['policy.bend'] },
        ],
      },
      { kind: 'chose', reply: 0 },
      { kind: 'ended', ending: 'part-resolved' },
    ];
    const followed = (id: string): string | undefined =>
      mark(under(id), scheme(id)).find(({ point }) => point === 'following-policy')?.outcome;

    test('its outcomes stay what they were, and a later attempt goes by the later one', () => {
      expect([followed('complaint-cycle'), followed('complaint-cycle-2')]).toEqual([
        'met',
        'not-observed',
      ]);
    });

    test('its documents say which version that is', () => {
      const told = (id: string): string =>
        printText(documentOf(under(id), { scheme: scheme(id) }), WORDS.text, 1e9);
      expect(told('complaint-cycle')).toContain('The whole complaint cycle, version 1');
      expect(told('complaint-cycle-2')).toContain('The whole complaint cycle, version 2');
    });

    test('every framework can be held against it', () => {
      for (const file of readdirSync(inRoot('stories/frameworks'))) {
        const data: unknown = JSON.parse(
          readFileSync(inRoot(`stories/frameworks/${file}`), 'utf8'),
        );
        expect(parseFramework(data, scheme('complaint-cycle')).criteria.length).toBeGreaterThan(0);
      }
    });
  });
});

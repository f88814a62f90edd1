import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Which rooms and packages each room may import: the table of README's "Rooms". */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; npm: readonly string[] }>> = {
  'core/transcript': { rooms: [], npm: ['valibot'] },
  'core/story': { rooms: ['core/transcript'], npm: ['inkjs', 'inkjs/full'] },
  'core/marking': { rooms: ['core/transcript'], npm: ['valibot'] },
  'core/standards': { rooms: ['core/transcript', 'core/marking'], npm: ['valibot'] },
  'core/preferences': { rooms: [], npm: [] },
  'core/map': { rooms: ['core/transcript'], npm: [] },
  'core/check': {
    rooms: ['core/transcript', 'core/story', 'core/marking', 'core/map', 'core/standards'],
    npm: [],
  },
  'core/report': { rooms: ['core/transcript', 'core/marking', 'core/standards'], npm: [] },
  // Everything in a language file is words: it imports nothing.
  languages: { rooms: [], npm: [] },
  words: { rooms: ['languages'], npm: [] },
  'shell/stage': { rooms: ['core/transcript'], npm: ['phaser-engine', 'phaser'] },
  'shell/sound': { rooms: ['core/transcript'], npm: [] },
  // What every screen is made of: both the learner's and the assessor's rooms build with it.
  'shell/kit': {
    rooms: ['words', 'core/transcript', 'core/report'],
    npm: ['preact', 'preact/hooks'],
  },
  'shell/overlay': {
    rooms: [
      'words',
      'shell/kit',
      'core/preferences',
      'core/transcript',
      'core/marking',
      'core/standards',
      'core/report',
      'core/map',
    ],
    npm: ['preact', 'preact/hooks', 'preact/compat', '@dagrejs/dagre', 'd3-scale', 'd3-shape'],
  },
  'shell/assessor': {
    rooms: [
      'words',
      'shell/kit',
      'core/transcript',
      'core/marking',
      'core/standards',
      'core/report',
    ],
    npm: ['preact', 'preact/hooks'],
  },
  'shell/documents': {
    rooms: ['core/transcript', 'core/report', 'words'],
    npm: ['preact', 'docx', 'papaparse', 'fflate'],
  },
  'shell/storage': {
    rooms: ['core/preferences', 'core/transcript', 'core/marking', 'core/standards', 'core/report'],
    npm: ['idb', 'valibot', 'fflate'],
  },
};

/** The only files that may import each engine. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  inkjs: ['core/story/engine.ts', 'core/story/story.ts'],
  'inkjs/full': ['core/story/compile.ts'],
};

type Import = { readonly from: string; readonly to: string };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

const text = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const imports: readonly Import[] = files.flatMap((from) =>
  [...text(from).matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(([, path = '']) => ({
    from,
    to: path.startsWith('.')
      ? relative(SRC, join(SRC, dirname(from), path)).replaceAll('\\', '/')
      : path,
  })),
);

const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`));

const isNpm = (to: string): boolean => !to.startsWith('.') && !files.some((f) => f.startsWith(to));

describe('The rooms', () => {
  test.each(Object.entries(ROOMS))('%s imports only what its row allows', (room, allowed) => {
    const strangers = imports.filter(({ from, to }) => {
      if (roomOf(from) !== room || to.startsWith('../') || to.endsWith('.css')) return false;
      if (isNpm(to)) return !allowed.npm.includes(to);
      const other = roomOf(to);
      return other !== room && !(other !== undefined && allowed.rooms.includes(other));
    });
    expect(strangers).toEqual([]);
  });

  test.each(Object.entries(ONLY_IN))('%s is imported by %s alone', (name, only) => {
    const importers = imports.filter(({ to }) => to === name).map(({ from }) => from);
    expect(importers.sort()).toEqual(only);
  });

  test('core knows no clock and no dice: time and seed come in as arguments', () => {
    const impure = files
      .filter((file) => file.startsWith('core/'))
      .filter((file) => /\b(Date|Math\.random|performance|setTimeout)\b/.test(text(file)));
    expect(impure).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const named = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), file]));
    const leads = new Map(files.map((file): [string, string[]] => [file, []]));
    for (const { from, to } of imports) {
      const file = named.get(to);
      if (file !== undefined) leads.get(from)?.push(file);
    }
    const next = (file: string): readonly string[] => leads.get(file) ?? [];
    const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
      next(from).some((file) => {
        if (file === goal) return true;
        if (seen.has(file)) return false;
        seen.add(file);
        return reaches(file, goal, seen);
      });
    expect(files.filter((file) => reaches(file, file, new Set()))).toEqual([]);
  });

  test('no room has a barrel', () => {
    const barrels = files.filter((file) => /^export \* from/m.test(text(file)));
    expect(barrels).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

type Row = { readonly rooms: readonly string[]; readonly npm?: readonly string[] };

const SCREEN = ['preact', 'preact/hooks', 'preact/compat'];

/** What every room of `app` may import; a row of its own names the other rooms of `app` it needs. */
const app = (...others: readonly string[]): Row => ({
  rooms: ['core', 'languages', 'shell', 'workers', ...others.map((room) => `app/${room}`)],
});

/** What every screen may import; a row of its own names the rooms of `app` that it asks, and the screens it shows. */
const screen = (...others: readonly string[]): Row => ({
  rooms: ['core', 'languages', 'screens/kit', 'shell/page', 'shell/shipped', ...others],
  npm: SCREEN,
});

const learner = (...others: readonly string[]): Row =>
  screen('screens/learner/cast', 'screens/learner/save-attempt', ...others);

const assessor = (...others: readonly string[]): Row => screen('screens/assessor/parts', ...others);

const everything: Row = {
  rooms: ['core', 'languages', 'shell', 'workers', 'app', 'screens'],
};

/** What every row of a tier has: the table of src/README.md names what it imports beyond this. */
const USUAL: Readonly<Record<string, Row>> = {
  'shell/': { rooms: ['core', 'languages', 'shell/page'] },
  'app/': app(),
  'screens/': screen(),
  'screens/learner/': learner(),
  'screens/assessor/': assessor(),
  main: everything,
  dev: everything,
  build: everything,
  cli: everything,
};

/**
 * Which rooms and packages each room may import: the table of src/README.md, "The rooms". A file
 * stands in the row with the longest name that it begins with. A room named without its rest stands
 * for all of it.
 */
const ROOMS: Readonly<Record<string, Row>> = {
  'core/transcript': { rooms: [], npm: ['valibot'] },
  'core/preferences': { rooms: [] },
  'core/story': { rooms: ['core/transcript'], npm: ['inkjs', 'inkjs/full'] },
  'core/marking': { rooms: ['core/transcript'], npm: ['valibot'] },
  'core/form': { rooms: [] },
  'core/map': { rooms: ['core/transcript'] },
  'core/standards': { rooms: ['core/transcript', 'core/marking'], npm: ['valibot'] },
  'core/observation': {
    rooms: ['core/transcript', 'core/marking', 'core/standards'],
    npm: ['valibot'],
  },
  'core/centre': {
    rooms: ['core/transcript', 'core/standards', 'core/observation'],
    npm: ['valibot'],
  },
  'core/keeping': {
    rooms: ['core/transcript', 'core/observation', 'core/centre'],
    npm: ['valibot'],
  },
  'core/exchange': { rooms: [], npm: ['valibot'] },
  'core/debrief': { rooms: ['core/transcript', 'core/marking'] },
  'core/progress': { rooms: ['core/transcript', 'core/marking', 'core/debrief'] },
  'core/complaints': { rooms: ['core/transcript'] },
  'core/class': { rooms: ['core/transcript', 'core/marking', 'core/progress'] },
  'core/documents': {
    rooms: ['core/transcript', 'core/marking', 'core/standards', 'core/observation', 'core/centre'],
  },
  'core/check': {
    rooms: [
      'core/transcript',
      'core/story',
      'core/marking',
      'core/standards',
      'core/centre',
      'core/map',
    ],
  },

  // Everything in a language is words: it imports nothing.
  languages: { rooms: [] },

  'shell/page': { rooms: ['core', 'languages'] },
  'shell/stage': {
    rooms: ['core', 'languages', 'shell/page'],
    npm: ['phaser-engine', 'phaser'],
  },
  'shell/sound': { rooms: ['core', 'languages', 'shell/page'] },
  'shell/documents': {
    rooms: ['core', 'languages', 'shell/page'],
    npm: ['preact', 'docx', 'fflate'],
  },
  'shell/storage': {
    rooms: ['core', 'languages', 'shell/page'],
    npm: ['idb', 'valibot', 'fflate'],
  },
  'shell/lms': { rooms: ['core', 'languages', 'shell/page'], npm: ['fflate'] },
  'shell/shipped': { rooms: ['core', 'languages', 'shell/page', 'shell/storage'] },
  'shell/centre-link': { rooms: ['core', 'languages', 'shell/page'] },

  workers: {
    rooms: ['core', 'shell/page', 'shell/storage', 'shell/shipped'],
    npm: ['workbox-precaching'],
  },

  'app/people': app(),
  'app/offline': app(),
  'app/own-stories': app(),
  'app/centre': app(),
  'app/attempt': app('people', 'centre', 'own-stories'),
  'app/documents': app('centre', 'people', 'attempt'),
  'app/retention': app('centre', 'people', 'attempt'),
  'app/observation': app('attempt', 'people', 'centre', 'documents'),
  'app/quality': app('observation', 'centre', 'documents', 'people'),
  'app/standardisation': app('observation', 'centre', 'documents', 'people'),
  'app/files': app('attempt', 'people', 'observation', 'centre'),
  'app/college': app('people'),
  'app/complaints': app(),
  'app/class': app('files', 'documents'),
  'app/lms': app('attempt', 'observation', 'own-stories'),

  'screens/kit': screen('app', 'shell/lms'),
  'screens/complaints': { ...screen(), npm: [...SCREEN, 'd3-scale'] },
  'screens/learner/cast': screen('app/attempt', 'app/college', 'app/offline', 'shell'),
  'screens/learner/again': learner('app/attempt', 'screens/learner/play'),
  'screens/learner/college': learner('app/college', 'shell/centre-link', 'shell/storage'),
  'screens/learner/compare': learner('app/attempt', 'screens/learner/debrief'),
  'screens/learner/debrief': learner(
    'app/attempt',
    'app/files',
    'screens/learner/turns',
    'screens/learner/map',
    'screens/learner/reflect',
  ),
  'screens/learner/drill': learner('app/attempt', 'screens/learner/play'),
  'screens/learner/evidence': learner('app/documents'),
  'screens/learner/files': learner(
    'app/files',
    'app/people',
    'app/attempt',
    'screens/learner/retention',
  ),
  'screens/learner/law': learner(),
  'screens/learner/learn': learner(),
  'screens/learner/log': learner('app/complaints', 'screens/complaints'),
  'screens/learner/map': {
    ...learner('app/attempt', 'app/own-stories'),
    npm: [...SCREEN, '@dagrejs/dagre'],
  },
  'screens/learner/own-stories': learner('app/own-stories', 'screens/learner/map'),
  'screens/learner/people': learner('app/people'),
  'screens/learner/play': learner('app/attempt', 'shell/stage'),
  'screens/learner/progress': learner('app/attempt'),
  'screens/learner/reflect': learner('app/attempt'),
  'screens/learner/replay': learner('app/attempt', 'screens/learner/play'),
  'screens/learner/retention': learner('app/retention'),
  'screens/learner/settings': learner('app/offline', 'app/people', 'shell/sound'),
  'screens/learner/shelf': learner(
    'app/attempt',
    'app/centre',
    'app/offline',
    'app/people',
    'screens/learner/college',
    'screens/learner/people',
    'screens/learner/retention',
  ),
  'screens/learner/statements': learner(),
  'screens/learner/turns': { ...learner(), npm: [...SCREEN, 'd3-scale', 'd3-shape'] },
  'screens/learner/watch': learner('app/attempt', 'screens/learner/play', 'screens/learner/replay'),
  'screens/learner': screen('app', 'screens/learner'),
  'screens/assessor/centre': assessor('app/centre', 'app/people'),
  'screens/assessor/class': assessor('app/class', 'screens/complaints'),
  'screens/assessor/lms': assessor('app/lms', 'shell/lms'),
  'screens/assessor/observe': assessor(
    'app/observation',
    'app/centre',
    'shell/storage',
    'screens/assessor/record',
  ),
  'screens/assessor/parts': screen('app/people'),
  'screens/assessor/quality': assessor('app/quality'),
  'screens/assessor/record': assessor('app/observation'),
  'screens/assessor/standardise': assessor('app/standardisation'),
  'screens/assessor': screen('app', 'shell/storage', 'screens/assessor'),

  early: {
    rooms: [
      'core',
      'shell/page',
      'shell/lms',
      'shell/storage',
      'screens/kit',
      'screens/learner/play',
    ],
  },
  main: { rooms: [...everything.rooms, 'dev'] },
  dev: { ...everything, npm: SCREEN },
  build: { rooms: [...everything.rooms, 'dev', 'early'], npm: ['vite', 'phaser', 'preact'] },
  server: {
    rooms: ['core'],
    npm: [
      '@electric-sql/pglite',
      '@hono/node-server',
      'hono',
      'hono/body-limit',
      'hono/cookie',
      'hono/route',
      'hono/secure-headers',
      'hono/streaming',
      'pg',
      'pino',
      'valibot',
    ],
  },
  cli: { rooms: [...everything.rooms, 'build', 'server'], npm: ['vite', 'pino'] },
};

/** The only files that may import each engine. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  inkjs: ['core/story/engine.ts', 'core/story/stop.ts', 'core/story/story.ts'],
  'inkjs/full': ['core/story/compile.ts'],
};

type Import = { readonly from: string; readonly to: string };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

const text = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const imports: readonly Import[] = files.flatMap((from) =>
  [...text(from).matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^'?\n]+)(?:\?[^'\n]*)?'/g)].map(
    ([, path = '']) => ({
      from,
      to: path.startsWith('.')
        ? relative(SRC, join(SRC, dirname(from), path)).replaceAll('\\', '/')
        : path,
    }),
  ),
);

const isIn = (place: string, room: string): boolean =>
  place === room || place.startsWith(`${room}/`) || place.startsWith(`${room}.ts`);

/** The row that a file stands in: the longest name that it begins with. */
const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];

const isNpm = (to: string): boolean => !to.startsWith('.') && !files.some((f) => f.startsWith(to));

describe('The rooms', () => {
  test('every file of src stands in a room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test('every room has files', () => {
    const empty = Object.keys(ROOMS).filter((room) => !files.some((file) => roomOf(file) === room));
    expect(empty).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('%s imports only what its row allows', (room, allowed) => {
    const strangers = imports.filter(({ from, to }) => {
      if (roomOf(from) !== room || to.startsWith('../') || /\.(css|ink)$/.test(to)) return false;
      if (isNpm(to))
        return room !== 'build' && !to.startsWith('node:') && !(allowed.npm ?? []).includes(to);
      return roomOf(to) !== room && !allowed.rooms.some((one) => isIn(to, one));
    });
    expect(strangers).toEqual([]);
  });

  test('the table of src/README.md tells every row, and what it imports beyond its tier', () => {
    const told = readFileSync(join(SRC, 'README.md'), 'utf8').matchAll(
      /^\| `([\w/-]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm,
    );
    const names = (cell = ''): string => (cell.match(/[^`, –]+/g) ?? []).sort().join(' ');
    const beyond = (all: readonly string[] = [], usual: readonly string[] = []): string =>
      names(all.filter((one) => !usual.includes(one)).join(' '));
    const rows = Object.entries(ROOMS).map(([room, { rooms, npm }]) => {
      const tier = Object.keys(USUAL).findLast((name) => room.startsWith(name)) ?? '';
      return [room, beyond(rooms, USUAL[tier]?.rooms), beyond(npm, USUAL[tier]?.npm)];
    });
    expect([...told].map(([, room, also, npm]) => [room, names(also), names(npm)])).toEqual(rows);
  });

  test('nothing imports cli', () => {
    expect(imports.filter(({ from, to }) => isIn(to, 'cli') && !isIn(from, 'cli'))).toEqual([]);
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

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { brotliCopies } from './src/build/compression';
import { firstChunk } from './src/build/first-chunk';
import { inkStories } from './src/build/ink-stories';
import { languageChunk } from './src/build/language-chunk';
import { lawChunk } from './src/build/law-chunk';
import { lmsParts } from './src/build/lms-parts';
import { offline } from './src/build/offline';
import { pageHead } from './src/build/page-head';
import { phaserEngine } from './src/build/phaser-engine';
import { scenarioPages } from './src/build/scenario-pages';
import { storyWords } from './src/build/story-words';
import { webManifest } from './src/build/web-manifest';
import { CountingReporter } from './tests/counting-reporter';

export default defineConfig({
  root: 'src',
  base: './',
  plugins: [
    inkStories(),
    storyWords(),
    phaserEngine(),
    webManifest(),
    pageHead(),
    scenarioPages(),
    lmsParts(),
    offline(),
    brotliCopies(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [storyWords()] },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The oldest browsers that are meant: src/README.md, "Browsers".
    target: ['chrome99', 'edge99', 'firefox102', 'safari15.4', 'ios15.4'],
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [firstChunk(), languageChunk(), lawChunk()] } },
    },
    modulePreload: { polyfill: false },
  },
  test: {
    root: '.',
    reporters: ['default', new CountingReporter()],
    // Two at least: what drives a browser or a command waits more than it works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No file leaves anything behind, so that one worker, and one browser in it, serves many.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['tests/rooms.test.ts', 'tests/rules.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/rooms.test.ts',
            'tests/rules.test.ts',
            'tests/stories/**',
            'tests/server/**',
            '**/*.browser.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'stories', include: ['tests/stories/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          globalSetup: 'tests/server/setup.ts',
          // Databases are opened and killed here: on a busy machine that takes its time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: 'tests/browser/site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { brotliCopies } from './src/build/compression';
import { firstChunk } from './src/build/first-chunk';
import { inkStories } from './src/build/ink-stories';
import { languageChunk } from './src/build/language-chunk';
import { offline } from './src/build/offline';
import { pageHead } from './src/build/page-head';
import { phaserEngine } from './src/build/phaser-engine';
import { webManifest } from './src/build/web-manifest';
import { CountingReporter } from './tests/counting-reporter';

export default defineConfig({
  root: 'src',
  base: './',
  plugins: [inkStories(), phaserEngine(), webManifest(), pageHead(), offline(), brotliCopies()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [firstChunk(), languageChunk()] } },
    },
    modulePreload: { polyfill: false },
  },
  test: {
    root: '.',
    reporters: ['default', new CountingReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          isolate: false,
          include: ['tests/rooms.test.ts'],
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'core',
          isolate: false,
          include: ['tests/{core,app,shell,screens,languages}/**/*.test.ts'],
          exclude: ['tests/core/check/**', '**/*.browser.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'check',
          isolate: false,
          include: ['tests/{core/check,build,cli}/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          isolate: false,
          include: ['tests/stories/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          sequence: { groupOrder: 3 },
          globalSetup: 'tests/browser/site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file drives a whole browser that waits more than it works: two cores hold two.
          maxWorkers: 2,
        },
      },
    ],
  },
});

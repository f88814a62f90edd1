import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot } from '../src/build/story-files';

const PARTS = [
  'src',
  'stories',
  'assets',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'tests/counting-reporter.ts',
  '.cache/engine',
  '.cache/maps',
];

/** A copy of the project whose stories may be spoilt. */
export type ProjectCopy = {
  /** The full path of one of its files. */
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  /** Writes a file, and the folder that it stands in. */
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
};

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'composure-copy-'));
  for (const part of PARTS.filter((name) => existsSync(inRoot(name)))) {
    cpSync(inRoot(part), join(root, part), { recursive: true });
  }
  linkPackages(root);
  const path = (file: string): string => join(root, file);
  return {
    path,
    read: (file) => readFileSync(path(file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Package by package, so that what Vite keeps among them stays in the copy. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(inRoot('node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(inRoot(join('node_modules', name)), join(root, 'node_modules', name));
  }
}

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { NewStory } from '../app/own-stories/first-story/filled';
import { SETTINGS } from '../core/transcript/looks';
import { scaffold } from './scaffold';

const USAGE = `Write "npm run new:story -- <name> [--title T] [--customer C] [--setting ${SETTINGS.join(' | ')}]".`;

/** Where a command says things. */
type Speaks = Pick<Console, 'log' | 'error'>;

/** Writes the story that `given` (as it is typed) asks for into `stories`; gives the exit status. */
export function newStory(given: readonly string[], stories: string, says: Speaks): number {
  try {
    const asked = readArguments(given);
    if (existsSync(join(stories, asked.name))) {
      throw new Error(`"${asked.name}" is taken: stories/${asked.name} is already there.`);
    }
    write(join(stories, asked.name), scaffold(asked));
    says.log(`The story is in stories/${asked.name}/${asked.name}.ink.`);
    says.log(`Run "npm run dev", and open #/play/${asked.name} while you write.`);
    return 0;
  } catch (error) {
    says.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function readArguments(given: readonly string[]): NewStory {
  const { values, positionals } = parsed(given);
  const [name = ''] = positionals;
  if (positionals.length !== 1) throw new Error(USAGE);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `"${name}" cannot be a story's name: use small letters, digits and single hyphens, as in broken-toaster.`,
    );
  }
  return {
    name,
    title: title(values.title ?? spoken(name)),
    customer: customer(values.customer),
    setting: setting(values.setting),
  };
}

function parsed(given: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    title: text,
    customer: { ...text, default: 'Jo Marsh' },
    setting: { ...text, default: 'counter' },
  };
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch {
    throw new Error(USAGE);
  }
}

/** `broken-toaster` as a title: "Broken toaster". */
function spoken(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function title(given: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ,.!?'’&£()-]*$/u.test(given)) return given;
  throw new Error(`"${given}" cannot be a title: use letters, digits and plain punctuation.`);
}

function customer(given: string): string {
  if (/^\p{L}[\p{L}'’-]*( \p{L}[\p{L}'’-]*)*$/u.test(given)) return given;
  throw new Error(`"${given}" cannot be a customer: write a first name and a surname.`);
}

function setting(given: string): NewStory['setting'] {
  const known = SETTINGS.find((one) => one === given);
  if (known) return known;
  throw new Error(`"${given}" is not a setting: choose ${SETTINGS.join(', ')}.`);
}

/** The folder appears whole, or not at all. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  const aside = join(dirname(folder), `.new-${basename(folder)}-${process.pid}`);
  try {
    for (const [path, text] of files) {
      const file = join(aside, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

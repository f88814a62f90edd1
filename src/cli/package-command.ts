import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MODES } from '../core/transcript/entries';
import {
  type BuildParts,
  PARTS_FILE,
  type PackageOrder,
  packageName,
} from '../shell/lms/packages/order';
import { makePackage } from '../shell/lms/packages/package';
import { ENDS, TARGETS } from '../shell/page/package-facts';
import { ownOrdered } from './own-story';

const USAGE = `Write "npm run package -- --target ${TARGETS.join(' | ')} --scenarios a,b [--own story.json] [--mode ${MODES.join(' | ')}] [--done ${ENDS.join(' | ')}] [--pass 1…100] [--out file.zip]".`;

/** Where a command says things. */
type Speaks = Pick<Console, 'log' | 'error'>;

/**
 * Makes the package that `given` (as it is typed) asks for out of the built site; gives the exit status.
 * `site` gives the folder of the build, and `write` takes the file.
 */
export async function packageCommand(
  given: readonly string[],
  site: () => Promise<string>,
  write: (file: string, content: Uint8Array) => void,
  says: Speaks,
): Promise<number> {
  try {
    const asked = readArguments(given);
    const folder = await site();
    const read = async (file: string) => new Uint8Array(await readFile(join(folder, file)));
    const parts = JSON.parse(new TextDecoder().decode(await read(PARTS_FILE))) as BuildParts;
    const own = await Promise.all(asked.own.map(ownOrdered));
    const shipped = asked.scenarios.map((one) => known(one, parts));
    const order = { ...asked, scenarios: [...shipped, ...own] };
    const content = await makePackage(parts, order, read);
    const file = asked.out ?? packageName(order);
    write(file, content);
    says.log(`The package is in ${file}: ${(content.length / 1e6).toFixed(1)} MB.`);
    return 0;
  } catch (error) {
    says.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

type Asked = Omit<PackageOrder, 'scenarios'> & {
  readonly scenarios: readonly string[];
  /** Files of stories that are not part of the build. */
  readonly own: readonly string[];
  readonly out: string | undefined;
};

function readArguments(given: readonly string[]): Asked {
  const values = parsed(given);
  const target = oneOf(TARGETS, values.target, 'target');
  const mode = values.mode === undefined ? null : oneOf(MODES, values.mode, 'way to play');
  const pass = values.pass === undefined ? null : share(values.pass);
  if (pass !== null && mode === 'observation') {
    throw new Error(
      'A mock observation reports that it is done and nothing else: leave out --pass.',
    );
  }
  const scenarios = (values.scenarios ?? '').split(',').filter((name) => name !== '');
  const own = [values.own ?? []].flat();
  if (scenarios.length + own.length === 0) throw new Error(USAGE);
  return {
    target,
    mode,
    pass,
    scenarios,
    own,
    done: oneOf(ENDS, values.done, 'end'),
    out: values.out,
  };
}

function parsed(given: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...{ target: text, scenarios: text, mode: text, pass: text, out: text },
    done: { ...text, default: 'record' },
    own: { ...text, multiple: true },
  };
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch {
    throw new Error(USAGE);
  }
}

function oneOf<T extends string>(all: readonly T[], given: string | undefined, what: string): T {
  const found = all.find((one) => one === given);
  if (found !== undefined) return found;
  if (given === undefined) throw new Error(USAGE);
  throw new Error(`"${given}" is no ${what}: choose ${all.join(', ')}.`);
}

function share(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= 100) return number;
  throw new Error(`"${given}" cannot be asked for: write how many of 100 points, from 1 to 100.`);
}

function known(scenario: string, { titles }: BuildParts): PackageOrder['scenarios'][number] {
  const title = titles[scenario];
  if (title !== undefined) return { scenario, title };
  throw new Error(
    `There is no scenario "${scenario}": there are ${Object.keys(titles).join(', ')}.`,
  );
}

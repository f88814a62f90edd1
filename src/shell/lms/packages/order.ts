import type { PackageFacts } from '../../page/package-facts';
import type { PackagedStory } from './own-story';

/** What a package is to be: its scenarios in order. */
export type PackageOrder = Omit<PackageFacts, 'scenarios' | 'own'> & {
  readonly scenarios: readonly Ordered[];
};

/** One scenario of a package, with its story where that is not part of the build. */
type Ordered = { readonly scenario: string; readonly title: string; readonly own?: PackagedStory };

/** What the build says of itself to whoever makes packages of it. */
export type BuildParts = {
  /** The script of a page in a package, and how the page's policy names it. */
  readonly script: string;
  readonly hash: string;
  readonly files: readonly string[];
  /** Files that one scenario alone needs, with its name. */
  readonly own: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
};

/** Where the build says it. */
export const PARTS_FILE = 'lms/parts.json';

/** What a site of its own needs, or an LMS has in another way. */
const LEFT_OUT = /\.br$|^service-worker\.js$|\.webmanifest$|^lms\//;

/** The name of a package's file, and of what an LMS takes it for. */
export function packageName({ target, scenarios }: PackageOrder): string {
  const [first] = scenarios;
  const which = scenarios.length === 1 && first ? first.scenario : `${scenarios.length}-scenarios`;
  return `composure-${target}-${which.replaceAll(/[^\w.-]/g, '-')}.zip`;
}

/** The page that a scenario opens at, in the build and in a package. */
export function launchPage(scenario: string): string {
  // A colon is no character for the name of a folder.
  return `play/${scenario.replace(':', '-')}/index.html`;
}

/** Which files of the build go into a package: whatever its scenarios may want. */
export function filesFor(
  { files, own }: BuildParts,
  { scenarios }: PackageOrder,
): readonly string[] {
  const isChosen = (name: string): boolean => scenarios.some(({ scenario }) => scenario === name);
  return files.filter((file) => {
    const page = /^play\/([^/]+)\//.exec(file)?.[1];
    const scenario = page ?? own[file];
    return !LEFT_OUT.test(file) && (scenario === undefined || isChosen(scenario));
  });
}

/** What an LMS shows as the name of all of it. */
export function packageTitle({ scenarios }: PackageOrder): string {
  const [first] = scenarios;
  return scenarios.length === 1 && first ? first.title : 'Composure: customer conversations';
}

/** What it is called where only letters may stand: the same for the same package, whenever it is made. */
export function packageIdentifier({ scenarios, mode }: PackageOrder): string {
  const names = scenarios.map(({ scenario }) => scenario.replaceAll(/[^\w-]/g, '-'));
  return ['composure', ...names, mode ?? 'any'].join('.');
}

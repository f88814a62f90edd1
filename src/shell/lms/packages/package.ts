import { type Zippable, zipSync } from 'fflate';
import { words } from '../../../languages/en-GB/briefing';
import { PACKAGE, type PackageFacts } from '../../page/package-facts';
import { courseStructureOf } from './course-structure';
import { escaped } from './escaped';
import { manifestOf } from './manifest';
import { type BuildParts, filesFor, launchPage, type PackageOrder } from './order';
import { ownFile, type PackagedStory, printPackaged } from './own-story';

/** Reads a file of the build. */
type Read = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Makes a package of the build: a zip that holds the same bytes whoever makes it, wherever and whenever.
 * Rejects where a file of the build cannot be read.
 */
export async function makePackage(
  parts: BuildParts,
  order: PackageOrder,
  read: Read,
): Promise<Uint8Array<ArrayBuffer>> {
  const built = await Promise.all(
    filesFor(parts, order).map(async (name): Promise<[string, Uint8Array]> => {
      const content = await read(name);
      return [name, name.endsWith('.html') ? page(name, content, parts, order) : content];
    }),
  );
  const home = text(await read('index.html'));
  const own = order.scenarios.flatMap(({ own }) => (own ? ownFiles(home, own, parts, order) : []));
  // By what it is called, and not by what a language makes of that.
  const contents = [...built, ...own].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = contents.map(([name]) => name);
  const files = Object.fromEntries([...manifestFor(order, names), ...contents]) as Readonly<
    Record<string, Uint8Array>
  >;
  return zipped(files);
}

/** What an LMS reads first. */
function manifestFor(
  { target, ...order }: PackageOrder,
  names: readonly string[],
): readonly (readonly [string, Uint8Array])[] {
  if (target === 'site') return [];
  if (target === 'cmi5') return [['cmi5.xml', utf8(courseStructureOf({ ...order, target }))]];
  return [['imsmanifest.xml', utf8(manifestOf({ ...order, target }, names))]];
}

/** The day on every file of a package. A zip writes the time here without saying where that is. */
const DAY = new Date(2026, 0, 1);

function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => {
    const isPacked = /\.(png|jpg|webp|ogg|mp3|woff2)$/.test(name);
    return [name, [content, { level: isPacked ? 0 : 9, mtime: DAY }]];
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** A story that is not part of the build, and the page that it opens at: made as the build makes those of its own. */
function ownFiles(
  home: string,
  story: PackagedStory,
  parts: BuildParts,
  order: PackageOrder,
): readonly [string, Uint8Array][] {
  const { scenario, title } = story.item;
  const door = home
    .replace('<html', () => `<html data-door="play/${scenario}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)} – Composure</title>`)
    .replaceAll('="./', '="../../');
  const name = launchPage(scenario);
  return [
    [name, page(name, utf8(door), parts, order)],
    [ownFile(scenario), utf8(printPackaged(story))],
  ];
}

const FACTS = '<script type="application/json" id="facts">';

/** A page of the build as it stands in a package: it says what package that is, and asks the LMS first. */
function page(
  name: string,
  content: Uint8Array,
  { script, hash }: BuildParts,
  order: PackageOrder,
): Uint8Array {
  const html = text(content);
  const facts = JSON.stringify(factsOf(name, order)).replaceAll('<', '\\u003c');
  const before = html.includes(FACTS) ? FACTS : '</body>';
  const added = `<script type="application/json" id="${PACKAGE}">${facts}</script>\n<script>${script}</script>\n`;
  return utf8(
    html
      .replace(/<link rel="manifest"[^>]*>/, '')
      .replace('script-src ', `script-src ${hash} `)
      // Where an LMS keeps its records is known when it opens the page, and not before.
      .replace(/connect-src ('|&#39;)self\1/, order.target === 'cmi5' ? '$& https: http:' : '$&')
      .replace(before, () => added + before)
      .replaceAll(words.nobody, () => (order.target === 'site' ? words.nobody : words.course)),
  );
}

/** An LMS gives each scenario a place of its own; on a site they share a shelf. */
function factsOf(
  name: string,
  { scenarios, target, mode, done, pass }: PackageOrder,
): PackageFacts {
  const alone = scenarios.filter(({ scenario }) => launchPage(scenario) === name);
  const here = target === 'site' || alone.length === 0 ? scenarios : alone;
  return {
    target,
    scenarios: here.map(({ scenario }) => scenario),
    own: here.flatMap(({ own }) => (own ? [{ ...own.item, edition: own.edition }] : [])),
    ...{ mode, done, pass },
  };
}

function text(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

function utf8(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

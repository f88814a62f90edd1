import { type Zippable, zipSync } from 'fflate';
import { words } from '../../../languages/en-GB/briefing';
import { PACKAGE, type PackageFacts } from '../../page/package-facts';
import { manifestOf } from './manifest';
import { type BuildParts, filesFor, type PackageOrder } from './order';

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
  const names = filesFor(parts, order).toSorted();
  const contents = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => {
      const content = await read(name);
      return [name, name.endsWith('.html') ? page(name, content, parts, order) : content];
    }),
  );
  const { target } = order;
  const manifest =
    target === 'site' ? [] : [['imsmanifest.xml', utf8(manifestOf({ ...order, target }, names))]];
  const files = Object.fromEntries([...manifest, ...contents]) as Readonly<
    Record<string, Uint8Array>
  >;
  return zipped(files);
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

const FACTS = '<script type="application/json" id="facts">';

/** A page of the build as it stands in a package: it says what package that is, and asks the LMS first. */
function page(
  name: string,
  content: Uint8Array,
  { script, hash }: BuildParts,
  order: PackageOrder,
): Uint8Array {
  const html = new TextDecoder().decode(content);
  const facts = JSON.stringify(factsOf(name, order)).replaceAll('<', '\\u003c');
  const before = html.includes(FACTS) ? FACTS : '</body>';
  const added = `<script type="application/json" id="${PACKAGE}">${facts}</script>\n<script>${script}</script>\n`;
  return utf8(
    html
      .replace(/<link rel="manifest"[^>]*>/, '')
      .replace('script-src ', `script-src ${hash} `)
      .replace(before, () => added + before)
      .replaceAll(words.nobody, () => (order.target === 'site' ? words.nobody : words.course)),
  );
}

/** An LMS gives each scenario a place of its own; on a site they share a shelf. */
function factsOf(
  name: string,
  { scenarios, target, mode, done, pass }: PackageOrder,
): PackageFacts {
  const all = scenarios.map(({ scenario }) => scenario);
  const own = /^play\/([^/]+)\//.exec(name)?.[1];
  const here = target === 'site' || own === undefined ? all : [own];
  return { target, scenarios: here, mode, done, pass };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import type { ShelfItem } from '../../core/story/header';
import { NotFound } from '../../core/transcript/bad-input';
import {
  type BuildParts,
  PARTS_FILE,
  type PackageOrder,
  packageName,
} from '../../shell/lms/packages/order';
import { makePackage } from '../../shell/lms/packages/package';
import { shelf } from '../../shell/shipped/stories';
import { saveFile } from '../../shell/storage/file';

/** Makes packages of this very build, the same ones as the command line. */
export type Packaging = {
  /** What can be taken along, the easiest first. */
  readonly scenarios: readonly ShelfItem[];
  /** Hands a package out as a file. Gives its name, and its size in bytes. */
  readonly save: (order: PackageOrder) => Promise<{ readonly name: string; readonly size: number }>;
};

/** Asks the build what it is made of. Rejects where it cannot be asked. */
export async function createPackaging(): Promise<Packaging> {
  const parts = JSON.parse(new TextDecoder().decode(await fetched(PARTS_FILE))) as BuildParts;
  return {
    scenarios: shelf().filter(({ scenario }) => parts.titles[scenario] !== undefined),
    async save(order) {
      const content = await makePackage(parts, order, fetched);
      const name = packageName(order);
      saveFile(name, new Blob([content], { type: 'application/zip' }));
      return { name, size: content.length };
    },
  };
}

async function fetched(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new NotFound(`The build has no ${file}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

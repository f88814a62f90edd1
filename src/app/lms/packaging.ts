import type { Offer } from '../../core/centre/approval';
import type { ShelfItem } from '../../core/story/header';
import { NotFound } from '../../core/transcript/bad-input';
import { isOwn, ownIdOf, ownScenario } from '../../core/transcript/scenario-name';
import {
  type BuildParts,
  PARTS_FILE,
  type PackageOrder,
  packageName,
} from '../../shell/lms/packages/order';
import { makePackage } from '../../shell/lms/packages/package';
import { instead } from '../../shell/page/faults';
import { isoDay } from '../../shell/page/iso-day';
import { shelf } from '../../shell/shipped/stories';
import { saveFile } from '../../shell/storage/file';
import type { Store } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';
import { offersOn } from '../observation/approvals';
import { compiledOwn } from '../own-stories/own-check';

/** Makes packages of this very build, the same ones as the command line. */
export type Packaging = {
  /** What can be taken along, the easiest first; stories of one's own after those that ship. */
  readonly scenarios: readonly Packable[];
  /**
   * Hands a package out as a file. Gives its name, and its size in bytes. Rejects with a `BadInput` that
   * says what is wrong where a story of one's own cannot be compiled.
   */
  readonly save: (order: PackageOrder) => Promise<{ readonly name: string; readonly size: number }>;
};

/** What can be put into a package. */
export type Packable = Pick<ShelfItem, 'scenario' | 'title' | 'language'> & {
  /** Whether it may stand in a mock observation today; null where this browser does not know. */
  readonly offer: Offer | null;
};

/** Asks the build what it is made of. Rejects where it cannot be asked. */
export async function createPackaging(stores: Stores): Promise<Packaging> {
  const parts = JSON.parse(new TextDecoder().decode(await fetched(PARTS_FILE))) as BuildParts;
  const store = await stores.attempts;
  const own = await store.stories().catch(instead([]));
  const shipped = shelf().filter(({ scenario }) => parts.titles[scenario] !== undefined);
  const offers = await stores
    .assessments()
    .then((kept) => offersOn(kept, names(shipped), isoDay(Date.now())))
    .catch(instead(null));
  return {
    scenarios: [
      ...shipped.map((item) => ({ ...item, offer: offers?.get(item.scenario) ?? null })),
      ...own.map(({ id, title }) => ({ scenario: ownScenario(id), title, offer: null })),
    ],
    async save(asked) {
      const scenarios = await Promise.all(asked.scenarios.map((one) => withStory(store, one)));
      const order = { ...asked, scenarios };
      const content = await makePackage(parts, order, fetched);
      const name = packageName(order);
      saveFile(name, new Blob([content], { type: 'application/zip' }));
      return { name, size: content.length };
    },
  };
}

function names(items: readonly ShelfItem[]): readonly string[] {
  return items.map(({ scenario }) => scenario);
}

/** The same scenario with its story, compiled as it is written now, where it is one's own. */
async function withStory(
  store: Store,
  ordered: PackageOrder['scenarios'][number],
): Promise<PackageOrder['scenarios'][number]> {
  if (!isOwn(ordered.scenario)) return ordered;
  const story = await store.story(ownIdOf(ordered.scenario));
  if (!story) throw new NotFound(`There is no story of yours called “${ordered.title}”.`);
  const own = { ...(await compiledOwn(story)), files: story.files };
  return { ...ordered, title: own.item.title, own };
}

async function fetched(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new NotFound(`The build has no ${file}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

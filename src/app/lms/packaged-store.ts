import { NotFound } from '../../core/transcript/bad-input';
import { ownIdOf } from '../../core/transcript/scenario-name';
import { ownFile, type PackagedStory, storedFrom } from '../../shell/lms/packages/own-story';
import { once } from '../../shell/page/once';
import type { PackageFacts } from '../../shell/page/package-facts';
import type { Store } from '../../shell/storage/store';

/** A store that also gives the stories of a package, each fetched when it is first wanted. */
export function packagedStore(store: Store, own: PackageFacts['own']): Store {
  const stories = own.map(({ scenario, edition }) => ({
    ...{ id: ownIdOf(scenario), edition },
    fetched: once(() => fetchStory(ownFile(scenario))),
  }));
  return {
    ...store,
    async story(id) {
      const found = stories.find((one) => one.id === id);
      return found ? storedFrom(await found.fetched()) : store.story(id);
    },
    async edition(edition) {
      const found = stories.find((one) => one.edition === edition);
      return found ? (await found.fetched()).story : store.edition(edition);
    },
  };
}

async function fetchStory(file: string): Promise<PackagedStory> {
  // A scenario's own page lies two folders below the first.
  const root = document.documentElement.dataset.door === undefined ? './' : '../../';
  const answer = await fetch(new URL(root + file, location.href));
  if (!answer.ok) throw new NotFound(`The package has no ${file}.`);
  return (await answer.json()) as PackagedStory;
}

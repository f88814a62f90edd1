import { layOver, type Wording } from '../../core/centre/wording';
import type { Scheme } from '../../core/marking/scheme';
import { type Framework, isObservable, parseFramework } from '../../core/standards/framework';
import { report } from '../../shell/page/faults';
import type { Store } from '../../shell/storage/store';
import { centreIn } from './centre';

const files = import.meta.glob<unknown>('../../../stories/frameworks/*.json', {
  import: 'default',
});

/**
 * The frameworks that the points of a scheme are evidence for, those of the centre's own last, in the wording of the centre where it
 * has any. Published units first.
 */
export async function frameworksFor(
  scheme: Scheme,
  store: Pick<Store, 'centre'>,
): Promise<readonly Framework[]> {
  const [plain, centre] = await Promise.all([plainFrameworks(scheme), centreIn(store)]);
  const worded = plain.map((framework) => inWordsOf(framework, centre?.wordings ?? []));
  return [...worded, ...fitting(centre?.frameworks ?? [], scheme)];
}

/** Those of `frameworksFor` that an observation can be held against. */
export async function observableFrameworks(
  scheme: Scheme,
  store: Pick<Store, 'centre'>,
): Promise<readonly Framework[]> {
  return (await frameworksFor(scheme, store)).filter(isObservable);
}

/** The same in the words they are shipped with. A framework whose points the scheme lacks is left out. */
export async function plainFrameworks(scheme: Scheme): Promise<readonly Framework[]> {
  const all = await Promise.all(Object.values(files).map((load) => load()));
  const rank = (one: Framework): number =>
    (one.unit === null ? 2 : 0) + (isObservable(one) ? 0 : 1);
  return [...fitting(all, scheme)].sort(
    (a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title),
  );
}

/** Those that can be read and held against a scheme. */
function fitting(all: readonly unknown[], scheme: Scheme): readonly Framework[] {
  return all.flatMap((data) => {
    try {
      return [parseFramework(data, scheme)];
    } catch (error) {
      report(error);
      return [];
    }
  });
}

function inWordsOf(framework: Framework, wordings: readonly Wording[]): Framework {
  const wording = wordings.find((one) => one.framework.id === framework.id);
  const laid = wording && layOver(framework, wording);
  return laid?.kind === 'laid' ? laid.framework : framework;
}

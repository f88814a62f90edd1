import type { Scheme } from './core/marking/scheme';
import { type Framework, parseFramework } from './core/standards/framework';

const files = import.meta.glob<unknown>('../stories/frameworks/*.json', { import: 'default' });

/** Published units first. A framework that asks for points this scheme does not have is left out. */
export async function frameworksFor(scheme: Scheme): Promise<readonly Framework[]> {
  const all = await Promise.all(Object.values(files).map((load) => load()));
  const fitting = all.flatMap((data) => {
    try {
      return [parseFramework(data, scheme)];
    } catch {
      return [];
    }
  });
  return fitting.sort(
    (a, b) => Number(a.unit === null) - Number(b.unit === null) || a.title.localeCompare(b.title),
  );
}

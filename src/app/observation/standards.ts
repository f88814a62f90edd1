import type { Scheme } from '../../core/marking/scheme';
import { type Judgement, standingOf } from '../../core/observation/judgements';
import { unitsTogether } from '../../core/observation/units';
import type { Framework } from '../../core/standards/framework';
import { loadScheme } from '../../shell/shipped/schemes';
import type { Store } from '../../shell/storage/store';
import { frameworksFor } from '../centre/frameworks';

/** What the scorer goes by, and what the record is held against. */
export type Standards = { readonly scheme: Scheme; readonly framework: Framework };

type StandardsReader = (scheme: string, framework: string) => Promise<Standards | null>;

/**
 * Finds a scheme and a framework by their ids; what several have in common is read once. It gives
 * null where the framework is not here, and throws where the scheme cannot be fetched.
 */
export function standardsReader(store: Pick<Store, 'centre'>): StandardsReader {
  const read = new Map<string, ReturnType<typeof standardsBy>>();
  return async (id, framework) => {
    const reading = read.get(id) ?? standardsBy(id, store);
    read.set(id, reading);
    const { scheme, frameworks } = await reading;
    const found = frameworks.find((one) => one.id === framework);
    return found ? { scheme, framework: found } : null;
  };
}

async function standardsBy(id: string, store: Pick<Store, 'centre'>) {
  const scheme = await loadScheme(id);
  return { scheme, frameworks: await frameworksFor(scheme, store) };
}

/** What an observation is judged by, found by `read`; null also where nothing was judged yet. */
export async function standardsOf(
  judgements: readonly Judgement[],
  read: StandardsReader,
): Promise<Standards | null> {
  const { opened } = standingOf(judgements);
  if (!opened) return null;
  const units = [opened.framework, ...(opened.also ?? [])];
  return standardsFor(
    opened.scheme.id,
    units.map(({ id }) => id),
    read,
  );
}

/** A scheme and several units, held together as one; null where one of them is not here. */
export async function standardsFor(
  scheme: string,
  units: readonly string[],
  read: StandardsReader,
): Promise<Standards | null> {
  const found = await Promise.all(units.map((id) => read(scheme, id)));
  const all = found.filter((one) => one !== null);
  const [first] = all;
  if (!first || all.length < units.length) return null;
  return { scheme: first.scheme, framework: unitsTogether(all.map(({ framework }) => framework)) };
}

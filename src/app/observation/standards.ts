import { type Judgement, standingOf } from '../../core/observation/judgements';
import type { Standards } from '../../screens/assessor/observe/observe-cast';
import { loadScheme } from '../../shell/shipped/schemes';
import { frameworksFor } from '../centre/frameworks';

/**
 * Finds a scheme and a framework by their ids; what several have in common is read once. It gives
 * null where the framework is not here, and throws where the scheme cannot be fetched.
 */
export function standardsReader(): (
  scheme: string,
  framework: string,
) => Promise<Standards | null> {
  const read = new Map<string, ReturnType<typeof standardsBy>>();
  return async (id, framework) => {
    const reading = read.get(id) ?? standardsBy(id);
    read.set(id, reading);
    const { scheme, frameworks } = await reading;
    const found = frameworks.find((one) => one.id === framework);
    return found ? { scheme, framework: found } : null;
  };
}

async function standardsBy(id: string) {
  const scheme = await loadScheme(id);
  return { scheme, frameworks: await frameworksFor(scheme) };
}

/** What an observation is judged by, found by `read`; null also where nothing was judged yet. */
export async function standardsOf(
  judgements: readonly Judgement[],
  read = standardsReader(),
): Promise<Standards | null> {
  const { opened } = standingOf(judgements);
  return opened && read(opened.scheme.id, opened.framework.id);
}

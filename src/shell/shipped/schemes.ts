import { parseScheme, type Scheme } from '../../core/marking/scheme';
import { NotFound } from '../../core/transcript/bad-input';

const files = import.meta.glob<unknown>('../../../stories/schemes/*.json', { import: 'default' });

/** Loads a marking scheme by its id. Throws if there is none, or if it is not valid. */
export async function loadScheme(id: string): Promise<Scheme> {
  const load = files[`../../../stories/schemes/${id}.json`];
  if (!load) throw new NotFound(`There is no marking scheme called "${id}".`);
  return parseScheme(await load());
}

import { parseTopic, type Topic } from '../../core/standards/knowledge';

const files = import.meta.glob<unknown>('../../../stories/knowledge/*.json', { import: 'default' });

/** Loads every topic of the knowledge practice, in their order. Throws if one of them is not valid. */
export async function loadTopics(): Promise<readonly Topic[]> {
  const topics = await Promise.all(
    Object.values(files).map(async (load) => parseTopic(await load())),
  );
  return topics.sort((a, b) => a.order - b.order);
}

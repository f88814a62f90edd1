import type { Entry } from '../../core/transcript/entries';
import type { Envelope, OwnStory, Store } from './store';

/** A store that lasts as long as the tab, for browsers that refuse to keep anything. */
export function memoryStore(refusal: string): Store {
  const attempts = new Map<string, { readonly envelope: Envelope; entries: readonly Entry[] }>();
  const editions = new Map<string, object>();
  const stories = new Map<string, OwnStory>();
  return {
    refusal,
    loss: async () => null,
    list: async () =>
      [...attempts.values()]
        .map(({ envelope, entries }) => ({ ...envelope, last: entries.at(-1) ?? null }))
        .sort((a, b) => b.startedAt - a.startedAt),
    async read(id) {
      const found = attempts.get(id);
      return found ? { ...found.envelope, entries: found.entries } : null;
    },
    async begin(envelope, entries) {
      attempts.set(envelope.id, { envelope, entries });
    },
    async append({ id }, _from, entries) {
      const found = attempts.get(id);
      if (found) found.entries = [...found.entries, ...entries];
    },
    async remove(id) {
      attempts.delete(id);
    },
    async keepEdition(edition, story) {
      editions.set(edition, story);
    },
    edition: async (edition) => editions.get(edition) ?? null,
    stories: async () => [...stories.values()].sort((a, b) => b.changedAt - a.changedAt),
    story: async (id) => stories.get(id) ?? null,
    async keepStory(story) {
      stories.set(story.id, story);
    },
    async removeStory(id) {
      stories.delete(id);
    },
  };
}

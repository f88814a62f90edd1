import type { Entry } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';
import {
  type Envelope,
  type Learner,
  type Listed,
  type OwnStory,
  own,
  ownerOf,
  type Refusal,
  type Store,
} from './store';

type Kept = { readonly envelope: Envelope; entries: readonly Entry[] };

function listedAs({ envelope, entries }: Kept): Listed {
  return { ...envelope, last: entries.at(-1) ?? null };
}

/** A store that lasts as long as the tab, for browsers that refuse to keep anything. */
export function memoryStore(refusal: Refusal): Store {
  const attempts = new Map<string, Kept>();
  const editions = new Map<string, object>();
  const stories = new Map<string, OwnStory>();
  const reflections = new Map<string, Reflection>();
  const learners = new Map<string, Learner>();
  return {
    refusal,
    lost: async () => [],
    envelopes: async () =>
      [...attempts.values()]
        .map(({ envelope }) => envelope)
        .sort((a, b) => b.startedAt - a.startedAt),
    list: async (whose) =>
      [...attempts.values()]
        .filter(({ envelope }) => whose === undefined || ownerOf(envelope) === whose)
        .map(listedAs)
        .sort((a, b) => b.startedAt - a.startedAt),
    async listed(id) {
      const found = attempts.get(id);
      return found ? listedAs(found) : null;
    },
    async read(id) {
      const found = attempts.get(id);
      return found ? { ...found.envelope, entries: found.entries } : null;
    },
    times: async () => [],
    async begin(envelope, entries) {
      attempts.set(envelope.id, { envelope, entries });
    },
    async append({ id }, _from, entries) {
      const found = attempts.get(id);
      if (found) found.entries = [...found.entries, ...entries];
    },
    async bring(envelope, entries, learner, reflection) {
      attempts.set(envelope.id, { envelope, entries });
      if (learner) learners.set(learner.id, learner);
      if (reflection) reflections.set(envelope.id, reflection);
    },
    async remove(id) {
      attempts.delete(id);
      reflections.delete(id);
    },
    reflection: async (attempt) => reflections.get(attempt) ?? null,
    async keepReflection(attempt, reflection) {
      reflections.set(attempt, reflection);
    },
    learners: async () => [...learners.values()],
    async keepLearner(learner) {
      learners.set(learner.id, learner);
    },
    async takeOn(learner) {
      for (const [id, { envelope, entries }] of attempts) {
        if (envelope.learner === learner) attempts.set(id, { envelope: own(envelope), entries });
      }
      learners.delete(learner);
    },
    async eraseLearner(id) {
      const theirs = [...attempts.values()].map(({ envelope }) => envelope);
      const gone = theirs.filter((one) => ownerOf(one) === id).map((one) => one.id);
      for (const attempt of gone) {
        attempts.delete(attempt);
        reflections.delete(attempt);
      }
      learners.delete(id);
      return gone;
    },
    async eraseAll() {
      for (const kept of [attempts, editions, stories, reflections, learners]) kept.clear();
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
    centre: async () => null,
  };
}

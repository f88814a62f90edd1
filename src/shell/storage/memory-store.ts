import type { KeptAt } from '../../core/progress/haste';
import type { Entry } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';
import type { Refusal } from './refusal';
import {
  type Envelope,
  type Learner,
  type Listed,
  type OwnStory,
  own,
  ownerOf,
  type Store,
} from './store';

type Kept = {
  readonly envelope: Envelope;
  readonly entries: readonly Entry[];
  readonly times: readonly KeptAt[];
};

function listedAs({ envelope, entries }: Kept): Listed {
  return { ...envelope, last: entries.at(-1) ?? null };
}

/**
 * A store that lasts as long as the tab, for browsers that refuse to keep anything, and for pages whose
 * attempts are kept elsewhere, with no `refusal`.
 */
export function memoryStore(refusal: Refusal | null): Store {
  const attempts = new Map<string, Kept>();
  const editions = new Map<string, object>();
  const scenarios = new Map<string, string>();
  const stories = new Map<string, OwnStory>();
  const reflections = new Map<string, Reflection>();
  const learners = new Map<string, Learner>();
  const add = (envelope: Envelope, entries: readonly Entry[]): void => {
    if (attempts.has(envelope.id)) throw taken();
    attempts.set(envelope.id, { envelope, entries, times: [{ from: 0, at: Date.now() }] });
  };
  const drop = (edition: string | undefined): void => {
    const wanted =
      [...attempts.values()].some(({ envelope }) => envelope.edition === edition) ||
      [...stories.values()].some(({ playable }) => playable?.edition === edition);
    if (edition !== undefined && !wanted) editions.delete(edition);
  };
  const erase = (id: string): void => {
    const edition = attempts.get(id)?.envelope.edition;
    attempts.delete(id);
    reflections.delete(id);
    drop(edition);
  };
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
    times: async (id) => attempts.get(id)?.times ?? [],
    begin: async (envelope, entries) => add(envelope, entries),
    async append({ id }, from, entries) {
      const found = attempts.get(id);
      if (!found) throw new DOMException('The attempt is not kept here.', 'NotFoundError');
      if (from < found.entries.length) throw taken();
      attempts.set(id, {
        ...found,
        entries: [...found.entries, ...entries],
        times: [...found.times, { from, at: Date.now() }],
      });
    },
    async bring(envelope, entries, learner, reflection, times) {
      add(envelope, entries);
      if (times) attempts.set(envelope.id, { envelope, entries, times });
      if (learner) learners.set(learner.id, learner);
      if (reflection) reflections.set(envelope.id, reflection);
    },
    remove: async (id) => erase(id),
    reflection: async (attempt) => reflections.get(attempt) ?? null,
    async keepReflection(attempt, reflection) {
      reflections.set(attempt, reflection);
    },
    learners: async () => [...learners.values()],
    async keepLearner(learner) {
      learners.set(learner.id, learner);
    },
    async takeOn(learner) {
      for (const [id, kept] of attempts) {
        const { envelope } = kept;
        if (envelope.learner === learner) attempts.set(id, { ...kept, envelope: own(envelope) });
      }
      learners.delete(learner);
    },
    async eraseLearner(id) {
      const theirs = [...attempts.values()].map(({ envelope }) => envelope);
      const gone = theirs.filter((one) => ownerOf(one) === id).map((one) => one.id);
      for (const attempt of gone) erase(attempt);
      learners.delete(id);
      return gone;
    },
    async eraseAll() {
      for (const kept of [attempts, editions, stories, reflections, learners]) kept.clear();
    },
    async keepEdition(edition, story, scenario) {
      editions.set(edition, story);
      scenarios.set(edition, scenario);
    },
    edition: async (edition) => editions.get(edition) ?? null,
    async bringEdition(edition, story) {
      if (editions.has(edition)) return false;
      editions.set(edition, story);
      scenarios.delete(edition);
      return true;
    },
    belongs: async (edition, scenario) => scenarios.get(edition) === scenario,
    stories: async () => [...stories.values()].sort((a, b) => b.changedAt - a.changedAt),
    story: async (id) => stories.get(id) ?? null,
    async keepStory(story) {
      const before = stories.get(story.id);
      stories.set(story.id, story);
      drop(before?.playable?.edition);
    },
    async removeStory(id) {
      const before = stories.get(id);
      stories.delete(id);
      drop(before?.playable?.edition);
    },
    centre: async () => null,
  };
}

function taken(): DOMException {
  return new DOMException('That number is taken.', 'ConstraintError');
}

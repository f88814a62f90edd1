import type { Entry } from '../../../src/core/transcript/entries';
import { openStore } from '../../../src/shell/storage/browser-store';
import { memoryStore } from '../../../src/shell/storage/memory-store';
import type { Envelope, OwnStory, Store } from '../../../src/shell/storage/store';

/** Something that is asked of every store, from the title of its test to what it has to come to. */
type Clause = { readonly run: (store: Store) => Promise<unknown>; readonly gives: unknown };

const said = (text: string): Entry => ({
  kind: 'said',
  who: 'Dev',
  text,
  feelings: { anger: 3, trust: 3, heard: false, progress: 0 },
});
const attempt = (id: string, more: Partial<Envelope> = {}): Envelope => ({
  id,
  scenario: 'tiny',
  title: 'Tiny',
  edition: 'e1',
  seed: 1,
  startedAt: 1,
  ...more,
});
const story = (edition: string | null): OwnStory => ({
  id: 's1',
  title: 'Mine',
  files: [{ name: 'story.ink', text: 'Hello.' }],
  changedAt: 1,
  playable: edition === null ? null : { edition, minutes: 1, scenario: 'own:s1' as never },
});
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
/** The name of what a piece of work throws; null where it does not. */
const thrown = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
  );

export const CLAUSES: Readonly<Record<string, Clause>> = {
  'what was never kept is null, and nothing is listed': {
    run: async (store) => [
      await store.read('a'),
      await store.listed('a'),
      await store.list(),
      await store.times('a'),
      await store.reflection('a'),
      await store.edition('e'),
      await store.story('s'),
    ],
    gives: [null, null, [], [], null, null, null],
  },
  'an attempt is read back with all that was added to it, in order': {
    async run(store) {
      await store.begin(attempt('a'), [said('1'), said('2')]);
      await store.append(attempt('a'), 2, [said('3')]);
      const read = await store.read('a');
      const { length } = await store.times('a');
      return [read?.entries, read?.title, length, (await store.listed('a'))?.last];
    },
    gives: [[said('1'), said('2'), said('3')], 'Tiny', 2, said('3')],
  },
  'K2 a number that is taken cannot be written again, and nothing is changed by trying': {
    async run(store) {
      await store.begin(attempt('a'), [said('1')]);
      await store.append(attempt('a'), 1, [said('2')]);
      const error = await thrown(store.append(attempt('a'), 1, [said('other')]));
      return [error, (await store.read('a'))?.entries];
    },
    gives: ['ConstraintError', [said('1'), said('2')]],
  },
  'an attempt begins once': {
    async run(store) {
      await store.begin(attempt('a'), [said('1')]);
      const error = await thrown(store.begin(attempt('a'), [said('other')]));
      return [error, (await store.read('a'))?.entries];
    },
    gives: ['ConstraintError', [said('1')]],
  },
  'an attempt that was erased does not come back in part': {
    async run(store) {
      await store.begin(attempt('a'), [said('1')]);
      await store.remove('a');
      return [await thrown(store.append(attempt('a'), 1, [said('2')])), await store.read('a')];
    },
    gives: ['NotFoundError', null],
  },
  'what is brought in comes whole, or not at all where it is kept already': {
    async run(store) {
      const learner = { id: 'l1', code: 'L-1', name: 'Ada' };
      const reflection = { parts: {}, writtenAt: 5 } as never;
      await store.bring(attempt('a', { learner: 'l1' }), [said('1')], learner, reflection);
      const again = { ...learner, name: 'Other' };
      const error = await thrown(store.bring(attempt('a'), [said('2')], again, null));
      const read = await store.read('a');
      return [
        error,
        read?.entries,
        read?.learner,
        await store.learners(),
        await store.reflection('a'),
      ];
    },
    gives: [
      'ConstraintError',
      [said('1')],
      'l1',
      [{ id: 'l1', code: 'L-1', name: 'Ada' }],
      { parts: {}, writtenAt: 5 },
    ],
  },
  'attempts are listed newest first, everybody’s or those of one': {
    async run(store) {
      await store.begin(attempt('old', { startedAt: 1 }), [said('1')]);
      await store.begin(attempt('new', { startedAt: 3 }), [said('1')]);
      await store.begin(attempt('theirs', { startedAt: 2, learner: 'l1' }), [said('1')]);
      const lists = [await store.list(), await store.list('me'), await store.list('l1')];
      return [...lists.map(ids), ids(await store.envelopes())];
    },
    gives: [['new', 'theirs', 'old'], ['new', 'old'], ['theirs'], ['new', 'theirs', 'old']],
  },
  'taking on another learner makes their attempts one’s own': {
    async run(store) {
      await store.keepLearner({ id: 'l1', code: 'L-1', name: 'Ada' });
      await store.begin(attempt('a', { learner: 'l1' }), [said('1')]);
      await store.takeOn('l1');
      return [ids(await store.list('me')), await store.learners(), await store.read('a')];
    },
    gives: [['a'], [], { ...attempt('a'), entries: [said('1')] }],
  },
  'F4 a learner is erased with all that is theirs, and nobody else': {
    async run(store) {
      await store.keepLearner({ id: 'l1', code: 'L-1', name: 'Ada' });
      await store.begin(attempt('theirs', { learner: 'l1' }), [said('1')]);
      await store.begin(attempt('mine'), [said('1')]);
      await store.keepReflection('theirs', { parts: {}, writtenAt: 5 } as never);
      const gone = await store.eraseLearner('l1');
      return [
        gone,
        ids(await store.list()),
        await store.learners(),
        await store.reflection('theirs'),
      ];
    },
    gives: [['theirs'], ['mine'], [], null],
  },
  'an edition is kept while an attempt goes with it': {
    async run(store) {
      await store.keepEdition('e1', { ink: 1 }, 'tiny');
      await store.begin(attempt('a'), [said('1')]);
      await store.begin(attempt('b'), [said('1')]);
      await store.remove('a');
      const kept = await store.edition('e1');
      await store.remove('b');
      return [kept, await store.edition('e1')];
    },
    gives: [{ ink: 1 }, null],
  },
  'an edition is kept while a story goes with it, and not beyond': {
    async run(store) {
      await store.keepEdition('e1', { ink: 1 }, 'tiny');
      await store.keepEdition('e2', { ink: 2 }, 'tiny');
      await store.keepStory(story('e1'));
      await store.keepStory(story('e2'));
      const edited = [await store.edition('e1'), await store.edition('e2')];
      await store.removeStory('s1');
      return [...edited, await store.edition('e2'), await store.stories()];
    },
    gives: [null, { ink: 2 }, null, []],
  },
  'an edition is that of the scenario it was kept for, and of no other': {
    async run(store) {
      await store.keepEdition('e1', { ink: 1 }, 'tiny');
      await store.bringEdition('e2', { ink: 2 });
      return [
        await store.belongs('e1', 'tiny'),
        await store.belongs('e1', 'third-call'),
        await store.belongs('e2', 'tiny'),
        await store.belongs('e3', 'tiny'),
      ];
    },
    gives: [true, false, false, false],
  },
  'when everything is erased nothing is left': {
    async run(store) {
      await store.begin(attempt('a'), [said('1')]);
      await store.keepLearner({ id: 'l1', code: 'L-1', name: 'Ada' });
      await store.keepStory(story('e1'));
      await store.keepEdition('e1', { ink: 1 }, 'tiny');
      await store.eraseAll();
      return [
        await store.list(),
        await store.learners(),
        await store.stories(),
        await store.edition('e1'),
      ];
    },
    gives: [[], [], [], null],
  },
};

/** Runs in the page: what a clause comes to on a store with nothing in it. */
export async function run(title: string, kind: 'browser' | 'memory'): Promise<unknown> {
  const store = kind === 'browser' ? await openStore() : memoryStore('blocked');
  await store.eraseAll();
  return CLAUSES[title]?.run(store);
}

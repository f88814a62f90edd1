import { expect, test } from 'vitest';
import { createStoryChecker } from '../../src/build/story-checker';
import type { StoryNews } from '../../src/dev/news';

test('W3 whoever asks last is served first, and a check that was broken off begins again', async () => {
  const news: StoryNews[] = [];
  await new Promise<void>((done) => {
    const checker = createStoryChecker((item) => {
      news.push(item);
      if (item.kind === 'checked') done();
    });
    checker.check('leaking-kettle');
    checker.check('no-such-story');
  });
  expect(news.map(({ scenario, kind }) => `${scenario} ${kind}`)).toEqual([
    'leaking-kettle checking',
    'no-such-story checking',
    'no-such-story unchecked',
    'leaking-kettle checked',
  ]);
  expect(news[2]).toMatchObject({
    words: expect.stringContaining('There is no story that can be read at'),
  });
  expect(news[3]).toMatchObject({ report: { proved: true } });
});

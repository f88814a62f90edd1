import type { Report } from '../core/check/report';
import { loadStart, replaceStory } from '../shell/shipped/stories';
import type { Store } from '../shell/storage/store';
import type { StoryNews } from './news';
import { mountPanel } from './panel';
import { createRehearsal, placeNow, type Remount } from './rehearsal';

/**
 * The desk of whoever writes a story, under `npm run dev` only: shows what the dev server knows of
 * the story on the screen, and puts each edition that is saved in its place.
 */
export function openAuthorDesk(stores: Promise<Store>, remount: Remount): void {
  const hot = import.meta.hot;
  if (!hot) return;
  const news = new Map<string, StoryNews>();
  const reports = new Map<string, Report>();
  let notice: string | null = null;
  /** The edition that the screen shows; null where it could not be loaded. */
  let shown: Promise<string | null> = Promise.resolve(null);
  const say = (words: string | null): void => {
    notice = words;
    const scenario = placeNow()?.scenario ?? null;
    const name = scenario ?? '';
    panel.show({ scenario, news: news.get(name), report: reports.get(name), notice });
  };
  const rehearsal = createRehearsal(stores, remount, say);
  const panel = mountPanel(rehearsal.playTo);
  const arrive = (): void => {
    say(null);
    const scenario = placeNow()?.scenario;
    if (scenario === undefined) return;
    // As the screen does at the same moment, so that both come to the same.
    shown = loadStart(scenario).then(
      ({ edition }) => edition,
      () => null,
    );
    hot.send('story:opened', { scenario });
    rehearsal.arrive();
  };

  hot.on('story:edition', async (edition) => {
    replaceStory(edition);
    const place = placeNow();
    if (!place) return rehearsal.take(false);
    if (place.scenario !== edition.item.scenario) return;
    const before = shown;
    shown = Promise.resolve(edition.start.edition);
    const was = await before;
    if (was !== edition.start.edition) rehearsal.take(was === null);
  });
  hot.on('story:news', (item) => {
    news.set(item.scenario, item);
    if (item.kind === 'checked') reports.set(item.scenario, item.report);
    say(item.kind === 'problems' ? null : notice);
  });
  addEventListener('hashchange', arrive);
  arrive();
}

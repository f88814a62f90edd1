import type { Report } from '../core/check/report';
import type { Store } from '../shell/storage/store';
import { loadStart, replaceStory } from '../stories';
import type { StoryNews } from './news';
import { mountPanel } from './panel';
import { createRehearsal, placeNow, type Remount } from './rehearsal';

/**
 * The desk of whoever writes a story, under `npm run dev` only: shows what the dev server knows of
 * the story on the screen, and puts each edition that is saved in its place.
 */
export function openDesk(stores: Promise<Store>, remount: Remount): void {
  const hot = import.meta.hot;
  if (!hot) return;
  const news = new Map<string, StoryNews>();
  const reports = new Map<string, Report>();
  let notice: string | null = null;
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
    hot.send('story:opened', { scenario });
    rehearsal.arrive();
  };

  hot.on('story:edition', async (edition) => {
    const { scenario } = edition.item;
    const before = await loadStart(scenario).catch(() => null);
    replaceStory(edition);
    const place = placeNow();
    const isNew = before?.edition !== edition.start.edition;
    if (!place || (place.scenario === scenario && isNew)) rehearsal.take();
  });
  hot.on('story:news', (item) => {
    news.set(item.scenario, item);
    if (item.kind === 'checked') reports.set(item.scenario, item.report);
    say(item.kind === 'problems' ? null : notice);
  });
  addEventListener('hashchange', arrive);
  arrive();
}

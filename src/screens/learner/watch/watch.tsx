import type { JSX } from 'preact';
import type { ShelfItem } from '../../../core/story/header';
import { watch } from '../../../languages/en-GB/watch';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { languageOf } from '../../kit/content';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { exampleOf } from './example';
import { WatchedTalk } from './watched-talk';
import '../replay/replay.css';

type Props = { readonly cast: Cast; readonly item: ShelfItem };

/** A good play of a scenario, an exchange at a time, with what makes each reply a good one. */
export function Watch({ cast, item }: Props): JSX.Element {
  const { scenario, title } = item;
  const t = watch();
  const found = useAnswer(() => exampleOf(cast, scenario), scenario);
  const back = { href: printRoute({ kind: 'play', scenario }), words: t.briefing };
  return (
    <>
      <Bar title={title} tab={t.tab(title)} lang={languageOf(item)} back={back} />
      {found === null && <main aria-busy="true" />}
      {typeof found === 'string' && (
        <main>
          <p class="notice">{found}</p>
        </main>
      )}
      {found !== null && typeof found !== 'string' && (
        <WatchedTalk
          mountStage={cast.mountStage}
          example={found}
          explain={cast.preferences.now().sayings !== 'never'}
        />
      )}
    </>
  );
}

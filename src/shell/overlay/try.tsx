import type { JSX } from 'preact';
import { useAnswer } from './answer';
import { Bar } from './bar';
import type { OwnStories } from './own-cast';
import { StoryDesk } from './story-desk';
import './try.css';
import { TryHome } from './try-home';

type Props = { readonly own: OwnStories; readonly story: string | null };

/** One's own stories: all of them, or the one that is being written. */
export function Try({ own, story }: Props): JSX.Element {
  return story === null ? <TryHome own={own} /> : <Desk own={own} id={story} />;
}

function Desk({ own, id }: { readonly own: OwnStories; readonly id: string }): JSX.Element {
  const found = useAnswer(async () => (await own.read(id)) ?? 'missing', id);
  if (found === null) return <main aria-busy="true" />;
  if (found !== 'missing') return <StoryDesk own={own} first={found} />;
  return (
    <>
      <Bar title="Try your own story" />
      <main>
        <p class="notice">
          This story is not kept in this browser. If you saved it as a file, you can bring it back.
        </p>
        <a class="main" href="#/try">
          Bring a story
        </a>
      </main>
    </>
  );
}

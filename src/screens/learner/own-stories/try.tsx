import type { JSX } from 'preact';
import type { OwnStories } from '../../../app/own-stories/own-stories';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { play } from '../../../languages/en-GB/play';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { StoryWriting } from './story-writing';
import './try.css';
import { TryHome } from './try-home';

type Props = { readonly own: OwnStories; readonly story: string | null };

/** One's own stories: all of them, or the one that is being written. */
export function Try({ own, story }: Props): JSX.Element {
  return story === null ? <TryHome own={own} /> : <Writing own={own} id={story} />;
}

function Writing({ own, id }: { readonly own: OwnStories; readonly id: string }): JSX.Element {
  const found = useAnswer(async () => (await own.read(id)) ?? 'missing', id);
  if (found === null) return <main aria-busy="true" />;
  if (found !== 'missing') return <StoryWriting own={own} first={found} />;
  return (
    <>
      <Bar title={play().tryOwn} />
      <main>
        <p class="notice">{tryStory().gone}</p>
        <a class="main" href="#/try">
          {tryStory().bringStory}
        </a>
      </main>
    </>
  );
}

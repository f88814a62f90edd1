import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnStory } from '../../../app/own-stories/own-check';
import type { OwnStories } from '../../../app/own-stories/own-stories';
import { dateWords } from '../../../languages/date-words';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { play } from '../../../languages/en-GB/play';
import { useAnswer } from '../../kit/answer';
import { Content, filled } from '../../kit/content';
import { DeleteDialog } from '../../kit/delete-dialog';
import { printRoute } from '../../kit/route';

/** The stories that were written or brought here, those changed last first. */
export function OwnList({ own }: { readonly own: OwnStories }): JSX.Element | null {
  const t = tryStory();
  const [removed, setRemoved] = useState(0);
  const [doomed, setDoomed] = useState<OwnStory | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stories = useAnswer(own.list, removed);
  if (!stories || (stories.length === 0 && removed === 0)) return null;
  const remove = async ({ id }: OwnStory): Promise<void> => {
    await own.remove(id);
    setRemoved(removed + 1);
    // The button that was pressed is gone with its story.
    heading.current?.focus();
  };
  return (
    <section class="past">
      <h2 tabIndex={-1} ref={heading}>
        {t.stories}
      </h2>
      {stories.length === 0 && <p>{t.noneKept}</p>}
      <ul class="attempts" aria-label={t.stories}>
        {stories.map((story) => (
          <Item
            key={story.id}
            story={story}
            share={() => own.share(story)}
            remove={() => setDoomed(story)}
          />
        ))}
      </ul>
      {doomed && (
        <DeleteDialog
          title={t.deleteStory}
          remove={() => remove(doomed)}
          onClose={() => setDoomed(null)}
        >
          {filled(t.deleteStoryHint, <Content lang="">{doomed.title}</Content>)}
        </DeleteDialog>
      )}
    </section>
  );
}

type ItemProps = {
  readonly story: OwnStory;
  readonly share: () => void;
  readonly remove: () => void;
};

function Item({ story, share, remove }: ItemProps): JSX.Element {
  const { id, title, changedAt, files } = story;
  const t = tryStory();
  const which = (
    <span class="unseen">
      {' '}
      <Content lang="">{title}</Content>
    </span>
  );
  return (
    <li>
      <p>
        <b lang="">{title}</b>
        <span class="soft">{t.changed(dateWords(changedAt), files.length)}</span>
      </p>
      <div class="actions">
        <a class="quiet" href={printRoute({ kind: 'try', story: id })}>
          {t.open}
          {which}
        </a>
        <button type="button" class="plain" onClick={share}>
          {play().saveFile}
          {which}
        </button>
        <button type="button" class="plain" onClick={remove}>
          {play().delete}
          {which}
        </button>
      </div>
    </li>
  );
}

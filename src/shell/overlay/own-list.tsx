import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useAnswer } from './answer';
import { dateWords } from './date-words';
import { DeleteDialog } from './delete-dialog';
import type { OwnStories, OwnStory } from './own-cast';
import { printRoute } from './route';

/** The stories that were written or brought here, those changed last first. */
export function OwnList({ own }: { readonly own: OwnStories }): JSX.Element | null {
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
        Your stories
      </h2>
      {stories.length === 0 && <p>None are kept.</p>}
      <ul class="attempts" aria-label="Your stories">
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
          title="Delete this story?"
          remove={() => remove(doomed)}
          onClose={() => setDoomed(null)}
        >
          {doomed.title}. It cannot be brought back. If you may need it, save it as a file first.
          Your attempts at it are kept.
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
  const which = <span class="unseen">{` ${title}`}</span>;
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  return (
    <li>
      <p>
        <b>{title}</b>
        <span class="soft">{`Changed ${dateWords(changedAt)} · ${count}`}</span>
      </p>
      <div class="actions">
        <a class="quiet" href={printRoute({ kind: 'try', story: id })}>
          Open{which}
        </a>
        <button type="button" class="plain" onClick={share}>
          Save as a file{which}
        </button>
        <button type="button" class="plain" onClick={remove}>
          Delete{which}
        </button>
      </div>
    </li>
  );
}

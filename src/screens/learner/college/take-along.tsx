import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Link } from '../../../app/college/link';
import { dateWords } from '../../../languages/date-words';
import { college } from '../../../languages/en-GB/college';
import type { Envelope } from '../../../shell/storage/store';

type Props = {
  readonly link: Link;
  readonly before: readonly Envelope[];
  readonly done: () => void;
};

/** Asks whose it is what was played here before somebody signed in. */
export function TakeAlong({ link, before, done }: Props): JSX.Element {
  const t = college().along;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p>{t.lead(before.length)}</p>
      <ul>
        {before.map(({ id, title, startedAt }) => (
          <li key={id}>
            <b>{title}</b> <span class="soft">{dateWords(startedAt)}</span>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="main"
          onClick={() => {
            link.takeAlong(before);
            done();
          }}
        >
          {t.take}
        </button>
        <button type="button" class="quiet" onClick={done}>
          {t.leave}
        </button>
      </div>
    </section>
  );
}

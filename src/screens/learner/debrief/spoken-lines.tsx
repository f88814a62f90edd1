import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { Content } from '../../kit/content';
import { linesOf } from '../../kit/lines';
import { Speaker } from '../../kit/said';

type Props = {
  readonly entries: readonly Entry[];
  /** The entry number to show, when a piece of evidence was followed. */
  readonly line: number | null;
};

/** The whole conversation, to be read. */
export function SpokenLines({ entries, line }: Props): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  const wanted = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (line === null || !details.current) return;
    details.current.open = true;
    wanted.current?.focus({ preventScroll: true });
    wanted.current?.scrollIntoView({ block: 'center' });
  }, [line]);
  return (
    <details class="fold spoken card" ref={details}>
      <summary>
        <h2>{debrief().whole}</h2>
        <span class="soft">{debrief().wholeIn}</span>
      </summary>
      <ol>
        {linesOf(entries).map(({ at, ...said }) => (
          <li
            key={at}
            class={said.voice}
            tabIndex={at === line ? -1 : undefined}
            ref={at === line ? wanted : null}
          >
            {said.name && (
              <>
                <Speaker at={at} {...said} />:{' '}
              </>
            )}
            <Content lang={said.lang}>{said.text}</Content>
          </li>
        ))}
      </ol>
    </details>
  );
}

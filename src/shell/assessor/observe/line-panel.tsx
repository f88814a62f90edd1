import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { choiceAt } from '../../../core/transcript/entries';
import { observe } from '../../../words/observe';
import { Content, languageOf } from '../../kit/content';
import { frustrationWord } from '../../kit/scene-words';
import { citedFor, turnCitation } from './cite';
import { keyOf } from './criterion-keys';
import { trustWord } from './trust-word';
import type { Session } from './use-session';

type Props = {
  readonly session: Session;
  readonly line: number | null;
  /** Grows each time a note is asked for. */
  readonly noting: number;
};

/** What can be seen of the chosen line, and done with it. */
export function LinePanel({ session, line, noting }: Props): JSX.Element | null {
  const t = observe();
  if (session.entries.length === 0) return null;
  if (line === null) return <p class="soft line-panel">{t.noLine}</p>;
  return (
    <section class="line-panel" aria-label={t.line}>
      <Felt session={session} line={line} />
      <OtherReplies session={session} line={line} />
      <Citations session={session} line={line} />
      <Notes key={line} session={session} line={line} noting={noting} />
    </section>
  );
}

type LineProps = { readonly session: Session; readonly line: number };

function Felt({ session, line }: LineProps): JSX.Element | null {
  const t = observe();
  const said = session.entries.slice(0, line + 1).findLast((entry) => entry.kind === 'said');
  if (!said) return null;
  const { anger, trust } = said.feelings;
  const of = (word: string, value: number): string =>
    t.of(word, String(Math.round(value * 10) / 10));
  return (
    <p class="soft">
      {t.feltThen(
        `${t.anger.toLocaleLowerCase()} ${of(frustrationWord(anger), anger)}`,
        `${t.trust.toLocaleLowerCase()} ${of(trustWord(trust), trust)}`,
      )}
    </p>
  );
}

/** The replies that were on offer and were not chosen, where the line is a reply. */
function OtherReplies({ session: { entries }, line }: LineProps): JSX.Element | null {
  const choice = choiceAt(entries, line);
  if (!choice) return null;
  const others = choice.offered.replies.filter((reply) => reply !== choice.reply);
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <details>
      <summary>{observe().alsoOffered(others.length)}</summary>
      <ul class="others">
        {others.map(({ text }) => (
          <li key={text}>
            <Content lang={lang}>{text}</Content>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The same as the keys do, for whoever points. */
function Citations({ session, line }: LineProps): JSX.Element {
  const t = observe();
  const cited = citedFor(session, line);
  return (
    <details class="citations">
      <summary>{cited.length > 0 ? t.cited(cited.join(', ')) : t.citeFor}</summary>
      <fieldset disabled={session.sealed}>
        <legend class="unseen">{t.citeFor}</legend>
        {session.standards.framework.criteria.map(({ number, says }, place) => (
          <label key={number}>
            <input
              type="checkbox"
              checked={cited.includes(number)}
              onChange={() => void turnCitation(session, line, number)}
            />
            <span>
              <kbd>{keyOf(place)}</kbd> <b>{number}</b> {says}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Notes({ session, line, noting }: Props & LineProps): JSX.Element {
  const t = observe();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(noting);
  const [text, setText] = useState('');
  // At once: what is typed next belongs to the note.
  useLayoutEffect(() => {
    if (noting !== asked.current) field.current?.focus();
    asked.current = noting;
  }, [noting]);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const refused = await session.write((written) => ({
      ...written,
      kind: 'remarked',
      entry: line,
      text: text.trim(),
    }));
    if (refused) return;
    setText('');
    document.querySelector<HTMLElement>(`.rows [data-at="${line}"]`)?.focus();
  };
  const remarks = session.standing.remarks.filter(({ entry }) => entry === line);
  return (
    <form class="note" onSubmit={(event) => void add(event)}>
      {remarks.length > 0 && (
        <ul aria-label={t.notes} class="remarks">
          {remarks.map((one) => (
            <li key={one.at}>{one.text}</li>
          ))}
        </ul>
      )}
      <label for={id}>{t.note}</label>
      <div class="beside">
        <textarea
          id={id}
          rows={2}
          maxLength={2000}
          ref={field}
          disabled={session.sealed}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="quiet" disabled={session.sealed}>
          {t.addNote}
        </button>
      </div>
    </form>
  );
}

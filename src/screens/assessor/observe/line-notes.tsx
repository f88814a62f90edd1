import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import type { Session } from './use-session';
import { useUnkept } from './use-unkept';

type Props = {
  readonly session: Session;
  readonly line: number;
  /** Grows each time a note is asked for. */
  readonly noting: number;
};

/** What was noted against a line, and the field for more. */
export function LineNotes({ session, line, noting }: Props): JSX.Element {
  const t = observe();
  const { observed, sealed, standing, write } = session;
  const field = useFocusOn(noting);
  const note = useUnkept(`${observed.id}.note.${line}`, '');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = note.text.trim();
    if (text === '') return;
    const refused = await write((by) => ({ ...by, kind: 'remarked', entry: line, text }));
    if (refused) return;
    note.done('');
    document.querySelector<HTMLElement>(`.rows [data-at="${line}"]`)?.focus();
  };
  return (
    <>
      <Remarks of={standing.remarks.filter(({ entry }) => entry === line)} />
      {!sealed && (
        <form class="note" onSubmit={(event) => void add(event)}>
          <Field label={t.note}>
            {(tied) => (
              <textarea
                {...tied}
                rows={1}
                maxLength={2000}
                ref={field}
                value={note.text}
                onInput={({ currentTarget }) => note.type(currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="quiet">
            {t.addNote}
          </button>
        </form>
      )}
    </>
  );
}

function Remarks({ of }: { readonly of: Session['standing']['remarks'] }): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <ul aria-label={observe().notes} class="remarks">
      {of.map((one) => (
        <li key={one.at}>{one.text}</li>
      ))}
    </ul>
  );
}

/** Takes the focus at once when a note is asked for: what is typed next belongs to it. */
function useFocusOn(noting: number) {
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(noting);
  useLayoutEffect(() => {
    if (noting !== asked.current) field.current?.focus();
    asked.current = noting;
  }, [noting]);
  return field;
}

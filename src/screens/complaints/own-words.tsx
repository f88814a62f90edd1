import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { complaintsLog } from '../../languages/en-GB/complaints-log';

type Props = {
  readonly ask: string;
  readonly pointers: readonly string[];
  /** What the log itself says about it, shown with the pointers. */
  readonly children?: ComponentChildren;
};

/** A question for somebody's own words. Once there are some, they can be held against the pointers. */
export function OwnWords({ ask, pointers, children }: Props): JSX.Element {
  const { own: t } = complaintsLog();
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const some = text.trim() !== '';
  return (
    <form
      class="card log-question"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
      }}
    >
      <h3 id={`${id}-ask`}>{ask}</h3>
      <div class="field">
        <label for={id}>{t.yours}</label>
        <textarea
          id={id}
          rows={4}
          aria-describedby={`${id}-ask ${id}-hint`}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span class="hint" id={`${id}-hint`}>
          {t.hint}
        </span>
      </div>
      <button type="submit" class="quiet">
        {t.compare}
      </button>
      <p role="status">{asked && (some ? t.judge : t.first)}</p>
      {asked && some && <Compared pointers={pointers}>{children}</Compared>}
    </form>
  );
}

type ComparedProps = Pick<Props, 'pointers' | 'children'>;

function Compared({ pointers, children }: ComparedProps): JSX.Element {
  const { own: t } = complaintsLog();
  return (
    <div class="log-compared">
      <fieldset>
        <legend>{t.pointers}</legend>
        {pointers.map((pointer) => (
          <label key={pointer} class="tick">
            <input type="checkbox" />
            {pointer}
          </label>
        ))}
      </fieldset>
      {children}
    </div>
  );
}

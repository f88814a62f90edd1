import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Field } from '../../kit/field';

type Props = {
  readonly intro: string;
  readonly label: string;
  readonly button: string;
  /** What is said where nothing was typed. */
  readonly empty: string;
  /** A name may be as long as a file allows; a reason is longer. */
  readonly isName: boolean;
  readonly does: (text: string) => Promise<void>;
};

/** One thing to type and one button, which does nothing twice. */
export function OneLine(props: Props): JSX.Element {
  const { intro, label, button, empty, isName } = props;
  const { text, setText, isEmpty, input, submit } = useOneLine(props.does);
  return (
    <form class="record-step" noValidate onSubmit={(event) => void submit(event)}>
      <p>{intro}</p>
      <div>
        <Field label={label} wrong={isEmpty ? empty : ''}>
          {(tied) => (
            <input
              {...tied}
              ref={input}
              type="text"
              autocomplete={isName ? 'name' : 'off'}
              maxLength={isName ? 200 : 2000}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <button type="submit" class="main">
        {button}
      </button>
    </form>
  );
}

function useOneLine(does: Props['does']) {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const busy = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = text.trim();
    setEmpty(typed === '');
    if (typed === '') input.current?.focus();
    if (typed === '' || busy.current) return;
    busy.current = true;
    await does(typed);
    busy.current = false;
  };
  return { text, setText, isEmpty, input, submit };
}

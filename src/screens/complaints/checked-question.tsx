import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Option } from '../../core/complaints/log-questions';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { Icon } from '../kit/icons';

type Props<A> = {
  readonly ask: string;
  readonly hint: string;
  readonly options: readonly Option<A>[];
  readonly label: (answer: A) => string;
  /** What is said to an answer, sentence by sentence. */
  readonly tell: (picked: Option<A>) => readonly string[];
};

/** A question with one answer to choose, which is checked against the log as often as one likes. */
export function CheckedQuestion<A>({ ask, hint, options, label, tell }: Props<A>): JSX.Element {
  const { read: t } = complaintsLog();
  const name = useId();
  const [picked, setPicked] = useState<Option<A> | null>(null);
  const [told, setTold] = useState<Option<A> | 'nothing' | null>(null);
  const pick = (option: Option<A>): void => {
    setPicked(option);
    setTold(null);
  };
  return (
    <form
      class="card log-question"
      onSubmit={(event) => {
        event.preventDefault();
        setTold(picked ?? 'nothing');
      }}
    >
      <fieldset aria-describedby={`${name}-hint`}>
        <legend>{ask}</legend>
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
        <div class="log-options">
          {options.map((option) => (
            <label key={String(option.answer)} class="tick">
              <input
                type="radio"
                name={name}
                checked={picked === option}
                onChange={() => pick(option)}
              />
              {label(option.answer)}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" class="quiet">
        {t.check}
      </button>
      <div role="status">
        {told === 'nothing' && <p>{t.choose}</p>}
        {told !== null && told !== 'nothing' && <Told option={told} words={tell(told)} />}
      </div>
    </form>
  );
}

type ToldProps = { readonly option: Option<unknown>; readonly words: readonly string[] };

function Told({ option: { right }, words }: ToldProps): JSX.Element {
  const { read: t } = complaintsLog();
  return (
    <div class={`log-told ${right ? 'accurate' : 'missing'}`}>
      <p class="outcome">
        <Icon name={right ? 'met' : 'not-yet'} />
        {right ? t.yes : t.no}
      </p>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

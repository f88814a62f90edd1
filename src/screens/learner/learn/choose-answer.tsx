import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ChooseQuestion } from '../../../core/standards/knowledge';
import { learn } from '../../../languages/en-GB/learn';
import { BRITISH, Content } from '../../kit/content';

type Props = {
  readonly question: ChooseQuestion;
  /** Which of the questions it is, in words. */
  readonly number: string;
};

/** A question with answers to pick from. Each is explained when it is picked, as often as one likes. */
export function ChooseAnswer({ question: { asks, options }, number }: Props): JSX.Element {
  const t = learn();
  const name = useId();
  const [picked, setPicked] = useState<number | null>(null);
  const option = picked === null ? undefined : options[picked];
  return (
    <fieldset>
      <legend>
        <span class="soft">{number}</span>
        <Content lang={BRITISH}>{asks}</Content>
      </legend>
      {options.map(({ text }, at) => (
        <label key={text} class="tick">
          <input type="radio" name={name} checked={picked === at} onChange={() => setPicked(at)} />
          <Content lang={BRITISH}>{text}</Content>
        </label>
      ))}
      <p role="status" class={option && (option.right ? 'why right' : 'why')}>
        {option && (
          <>
            <b>{option.right ? t.right : t.wrong}</b> <Content lang={BRITISH}>{option.why}</Content>
            {!option.right && ` ${t.again}`}
          </>
        )}
      </p>
    </fieldset>
  );
}

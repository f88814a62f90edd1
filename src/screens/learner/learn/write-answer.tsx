import type { JSX } from 'preact';
import type { WriteQuestion } from '../../../core/standards/knowledge';
import { learn } from '../../../languages/en-GB/learn';
import { BRITISH, Content } from '../../kit/content';
import { Field } from '../../kit/field';

type Props = {
  readonly question: WriteQuestion;
  /** Which of the questions it is, in words. */
  readonly number: string;
};

/** A paragraph of the learner's own, with what to look for in it. The page alone holds it, until it is left. */
export function WriteAnswer({ question: { asks, look }, number }: Props): JSX.Element {
  const t = learn();
  return (
    <fieldset>
      <legend>
        <span class="soft">{number}</span>
        <Content lang={BRITISH}>{asks}</Content>
      </legend>
      <Field label={t.yours} hint={t.yoursHint}>
        {(tied) => <textarea rows={6} autocomplete="off" {...tied} />}
      </Field>
      <p class="look-for">{t.look}</p>
      {look.map((one) => (
        <label key={one} class="tick">
          <input type="checkbox" autocomplete="off" />
          <Content lang={BRITISH}>{one}</Content>
        </label>
      ))}
    </fieldset>
  );
}

import type { JSX } from 'preact';
import type { Framework } from '../../../core/standards/framework';
import { evidence } from '../../../languages/en-GB/evidence';
import { Field } from '../../kit/field';
import { FrameworkSelect } from '../../kit/framework-select';

/** What a learner decides about their document. */
export type SetUp = { readonly framework: Framework | null; readonly name: string };

type Props = {
  readonly frameworks: readonly Framework[];
  readonly setUp: SetUp;
  readonly change: (to: SetUp) => void;
};

/** Whose criteria stand beside what was done, and the name in the document. */
export function EvidenceSetUp({ frameworks, setUp, change }: Props): JSX.Element {
  const words = evidence();
  const choose = (id: string): void =>
    change({ ...setUp, framework: frameworks.find((one) => one.id === id) ?? null });
  return (
    <section class="card papers-set-up">
      <h2>{words.setUp}</h2>
      <FrameworkSelect
        words={words}
        frameworks={frameworks}
        chosen={setUp.framework?.id ?? ''}
        choose={choose}
        none={words.noFramework}
      />
      <Field label={words.name} hint={words.nameHint}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            maxLength={80}
            autocomplete="name"
            value={setUp.name}
            onInput={({ currentTarget }) => change({ ...setUp, name: currentTarget.value })}
          />
        )}
      </Field>
    </section>
  );
}

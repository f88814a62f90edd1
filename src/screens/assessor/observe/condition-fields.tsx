import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import type { Draft } from './plan-draft';
import { TextField } from './text-field';

type Props = { readonly draft: Draft; readonly change: (to: Partial<Draft>) => void };

/** Under what conditions it is sat, and whether the assessor decides blind. */
export function ConditionFields({ draft, change }: Props): JSX.Element {
  const t = observe();
  return (
    <>
      <fieldset class="conditions">
        <legend>{t.conditions}</legend>
        {!draft.made && (
          <Tick checked={draft.timed} turn={() => change({ timed: !draft.timed })}>
            {t.timed}
          </Tick>
        )}
        {!draft.made && draft.timed && (
          <Field label={t.minutes} hint={t.minutesHint}>
            {(tied) => (
              <input
                {...tied}
                type="text"
                inputMode="numeric"
                maxLength={3}
                value={draft.minutes}
                onInput={({ currentTarget }) => change({ minutes: currentTarget.value })}
              />
            )}
          </Field>
        )}
        <Tick checked={draft.blind} turn={() => change({ blind: !draft.blind })} hint={t.blindHint}>
          {t.blind}
        </Tick>
      </fieldset>
      {!draft.made && <Arrangements draft={draft} change={change} />}
      <ForTheRecord draft={draft} change={change} />
    </>
  );
}

/** What some centres have on their records. */
function ForTheRecord({ draft, change }: Props): JSX.Element {
  const t = observe();
  return (
    <details class="for-the-record">
      <summary>{t.forTheRecord}</summary>
      <div class="conditions">
        <TextField
          label={t.learnerNumber}
          most={40}
          value={draft.learnerNumber}
          take={(learnerNumber) => change({ learnerNumber })}
        />
        <TextField
          label={t.place}
          most={120}
          value={draft.place}
          take={(place) => change({ place })}
        />
      </div>
    </details>
  );
}

function Arrangements({ draft, change }: Props): JSX.Element {
  const t = observe();
  const turn = (one: string): void => {
    const on = draft.usual.includes(one);
    const now = t.usual.filter((usual) => (usual === one ? !on : draft.usual.includes(usual)));
    change({ usual: now });
  };
  return (
    <fieldset class="conditions">
      <legend>{t.arrangements}</legend>
      <div class="plan-ticks">
        {t.usual.map((one) => (
          <Tick key={one} checked={draft.usual.includes(one)} turn={() => turn(one)}>
            {one}
          </Tick>
        ))}
      </div>
      <Field label={t.others}>
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={1000}
            value={draft.others}
            onInput={({ currentTarget }) => change({ others: currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}

type TickProps = {
  readonly checked: boolean;
  readonly turn: () => void;
  readonly hint?: string;
  readonly children: string;
};

function Tick({ checked, turn, hint, children }: TickProps): JSX.Element {
  const id = useId();
  return (
    <div class="plan-tick">
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={turn}
          {...(hint !== undefined && { 'aria-describedby': id })}
        />
        <span>{children}</span>
      </label>
      {hint !== undefined && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}

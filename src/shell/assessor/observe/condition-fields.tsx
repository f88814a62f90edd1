import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { observe } from '../../../words/observe';
import type { Draft } from './plan-draft';

type Props = { readonly draft: Draft; readonly change: (to: Partial<Draft>) => void };

/** Under what conditions it is sat, and whether the assessor decides blind. */
export function ConditionFields({ draft, change }: Props): JSX.Element {
  const t = observe();
  const id = useId();
  return (
    <>
      <fieldset class="conditions">
        <legend>{t.conditions}</legend>
        <Tick checked={draft.timed} turn={() => change({ timed: !draft.timed })}>
          {t.timed}
        </Tick>
        {draft.timed && (
          <div class="field">
            <label for={id}>{t.minutes}</label>
            <input
              id={id}
              type="text"
              inputMode="numeric"
              maxLength={3}
              aria-describedby={`${id}-hint`}
              value={draft.minutes}
              onInput={({ currentTarget }) => change({ minutes: currentTarget.value })}
            />
            <p class="hint" id={`${id}-hint`}>
              {t.minutesHint}
            </p>
          </div>
        )}
        <Tick checked={draft.blind} turn={() => change({ blind: !draft.blind })} hint={t.blindHint}>
          {t.blind}
        </Tick>
      </fieldset>
      <Arrangements draft={draft} change={change} />
    </>
  );
}

function Arrangements({ draft, change }: Props): JSX.Element {
  const t = observe();
  const id = useId();
  const turn = (one: string): void => {
    const on = draft.usual.includes(one);
    const now = t.usual.filter((usual) => (usual === one ? !on : draft.usual.includes(usual)));
    change({ usual: now });
  };
  return (
    <fieldset class="conditions">
      <legend>{t.arrangements}</legend>
      <div class="ticks">
        {t.usual.map((one) => (
          <Tick key={one} checked={draft.usual.includes(one)} turn={() => turn(one)}>
            {one}
          </Tick>
        ))}
      </div>
      <div class="field">
        <label for={id}>{t.others}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={1000}
          value={draft.others}
          onInput={({ currentTarget }) => change({ others: currentTarget.value })}
        />
      </div>
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
    <div class="tick">
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

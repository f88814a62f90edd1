import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Packaging } from '../../../app/lms/packaging';
import { BadInput } from '../../../core/transcript/bad-input';
import { MODES } from '../../../core/transcript/entries';
import { language } from '../../../languages/en-GB/language';
import { lms } from '../../../languages/en-GB/lms';
import { report } from '../../../shell/page/faults';
import { ENDS, TARGETS } from '../../../shell/page/package-facts';
import { Field } from '../../kit/field';
import { SendRow } from '../parts/send-row';
import { Choice } from './choice';
import { EMPTY, orderOf, shareIn } from './package-draft';
import { ScenarioTicks } from './scenario-ticks';

/** What a package is to be, and the button that makes it. */
export function PackageForm({ packaging }: { readonly packaging: Packaging }): JSX.Element {
  const t = lms();
  const [draft, setDraft] = useState(EMPTY);
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const change = (to: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...to });
    say('');
  };
  const make = async (): Promise<void> => {
    const order = orderOf(draft, packaging.scenarios);
    if (typeof order === 'string') return say(order);
    setBusy(true);
    say(t.making);
    try {
      const { name, size } = await packaging.save(order);
      const megabytes = new Intl.NumberFormat(language().code, { maximumFractionDigits: 1 });
      say(t.made(name, megabytes.format(size / 1e6)));
    } catch (error) {
      report(error);
      say(error instanceof BadInput ? error.message : t.failed);
    }
    setBusy(false);
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void make();
      }}
    >
      <ScenarioTicks
        items={packaging.scenarios}
        chosen={draft.scenarios}
        observed={draft.mode === 'observation'}
        choose={(scenarios) => change({ scenarios })}
      />
      <Choice
        legend={t.target}
        items={TARGETS.map((id) => ({ id, words: t.targets[id], says: t.targetSays[id] }))}
        chosen={draft.target}
        choose={(target) => change({ target })}
      />
      <Choice
        legend={t.mode}
        items={(['any', ...MODES] as const).map((id) => ({
          id,
          words: t.modes[id],
          ...(id === 'observation' && { says: t.observationSays }),
        }))}
        chosen={draft.mode}
        choose={(mode) => change({ mode })}
      />
      {draft.target !== 'site' && (
        <>
          <Choice
            legend={t.done}
            items={ENDS.toReversed().map((id) => ({ id, words: t.ends[id] }))}
            chosen={draft.done}
            choose={(done) => change({ done })}
          />
          {draft.mode !== 'observation' && <Passing draft={draft} change={change} />}
        </>
      )}
      <SendRow main said={said}>
        {t.make}
      </SendRow>
    </form>
  );
}

type PassingProps = {
  readonly draft: typeof EMPTY;
  readonly change: (to: Partial<typeof EMPTY>) => void;
};

function Passing({ draft, change }: PassingProps): JSX.Element {
  const t = lms();
  return (
    <fieldset>
      <legend>{t.score}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.passes}
          onChange={() => change({ passes: !draft.passes })}
        />
        <span>{t.pass}</span>
      </label>
      <p class="hint">{t.passSays}</p>
      {draft.passes && (
        <Field label={t.share} wrong={shareIn(draft.share) === null ? t.shareWrong : ''}>
          {(tied) => (
            <input
              {...tied}
              type="text"
              class="short"
              inputMode="numeric"
              maxLength={3}
              value={draft.share}
              onInput={({ currentTarget }) => change({ share: currentTarget.value })}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { RECORD_YEARS, type Retention } from '../../../core/centre/centre';
import { PRACTICE_DAYS } from '../../../core/centre/retention';
import { centre as words } from '../../../languages/en-GB/centre';
import { language } from '../../../languages/en-GB/language';
import { restoreFields, useDraft } from './draft';
import { KeptForm } from './kept-form';
import { keptWords } from './kept-words';
import type { PartProps } from './part';
import { TextField } from './text-field';

type Typed = { readonly deletes: string; readonly days: string; readonly years: string };

/** How long practice is kept, and how long the centre says that it keeps records. */
export function RetentionForm({ rules, centre, keep }: PartProps): JSX.Element {
  const t = words().retention;
  const kept = typedFrom(centre.retention);
  const draft = useDraft<Typed>(rules, 'retention', kept, restoreFields);
  const [said, say] = useState('');
  const [tried, setTried] = useState(false);
  const { value, set } = draft;
  const deletes = value.deletes === 'yes';
  const days = deletes ? within(value.days, PRACTICE_DAYS) : null;
  const years = value.years.trim() === '' ? null : within(value.years, RECORD_YEARS);
  const keepIt = async (): Promise<void> => {
    setTried(true);
    say('');
    if (days === undefined || years === undefined) return;
    const retention = { practiceDays: days, recordYears: years };
    const refused = await keep({ retention });
    say(refused ?? keptWords());
    if (refused === null) draft.settle(typedFrom(retention));
  };
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <KeptForm what={t.heading} draft={draft} said={said} keep={keepIt}>
        <fieldset>
          <legend class="unseen">{t.heading}</legend>
          <Choice
            words={t.after}
            checked={deletes}
            choose={() => set({ ...value, deletes: 'yes' })}
          />
          {deletes && (
            <div class="short">
              <TextField
                label={t.days}
                value={value.days}
                change={(to) => set({ ...value, days: to })}
                kind="numeric"
                most={4}
                hint={t.daysHint(...boundsOf(PRACTICE_DAYS))}
                wrong={tried && days === undefined ? t.badDays(...boundsOf(PRACTICE_DAYS)) : ''}
              />
            </div>
          )}
          <Choice
            words={t.never}
            checked={!deletes}
            choose={() => set({ ...value, deletes: '' })}
          />
        </fieldset>
        <TextField
          label={t.years}
          value={value.years}
          change={(to) => set({ ...value, years: to })}
          kind="numeric"
          most={2}
          hint={t.yearsHint}
          wrong={tried && years === undefined ? t.badYears(...boundsOf(RECORD_YEARS)) : ''}
        />
      </KeptForm>
    </section>
  );
}

type ChoiceProps = {
  readonly words: string;
  readonly checked: boolean;
  readonly choose: () => void;
};

function Choice({ words: says, checked, choose }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <label class="tick" for={id}>
      <input id={id} type="radio" name="practice" checked={checked} onChange={choose} />
      {says}
    </label>
  );
}

function typedFrom({ practiceDays, recordYears }: Retention): Typed {
  return {
    deletes: practiceDays === null ? '' : 'yes',
    days: String(practiceDays ?? PRACTICE_DAYS.usual),
    years: recordYears === null ? '' : String(recordYears),
  };
}

type Bounds = { readonly least: number; readonly most: number };

/** A whole number within bounds; undefined if it is not one. */
function within(text: string, { least, most }: Bounds): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function boundsOf({ least, most }: Bounds): readonly [string, string] {
  const print = new Intl.NumberFormat(language().code);
  return [print.format(least), print.format(most)];
}

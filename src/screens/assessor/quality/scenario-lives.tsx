import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, QualityFacts, ScenarioItem } from '../../../app/quality/quality';
import {
  LIFE_STATES,
  type LifeStep,
  type Offer,
  offerOn,
  stateIn,
} from '../../../core/centre/approval';
import { dateWords, dayWords } from '../../../languages/date-words';
import { quality } from '../../../languages/en-GB/quality';
import { instead } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import { Field } from '../../kit/field';
import { nameOf } from '../parts/person-choice';
import { SendRow } from '../parts/send-row';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly by: string;
  readonly changed: () => void;
};

/** The scenarios, whether each may stand in a mock observation, and how it came to that. */
export function ScenarioLives(props: Props): JSX.Element {
  const t = quality().life;
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <ul class="entries stack">
        {props.facts.scenarios.map((one) => (
          <LifeItem key={one.scenario} {...props} one={one} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Props & { readonly one: ScenarioItem };

function LifeItem(props: ItemProps): JSX.Element {
  const { facts, one } = props;
  const { title, version, life } = one;
  const t = quality().life;
  const today = isoDay(Date.now());
  return (
    <li>
      <div class="headline">
        <b>{title}</b>
        <span class={`state ${stateIn(life)}`}>{t.states[stateIn(life)]}</span>
      </div>
      <p class="soft">{offerWords(offerOn(life, version, today))}</p>
      <details class="screen-only">
        <summary>
          {t.change}
          <span class="unseen"> {title}</span>
        </summary>
        {life && (
          <>
            <b>{t.history}</b>
            <ol>
              {life.steps.map(({ to, version: of, by, at, note }) => (
                <li key={at}>
                  {t.step(t.states[to], of, nameOf(facts.people, by), dateWords(at))} {note}
                </li>
              ))}
            </ol>
          </>
        )}
        <StepForm {...props} />
      </details>
    </li>
  );
}

function StepForm({ assurance, by, one, changed }: ItemProps): JSX.Element {
  const t = quality().life;
  const [said, say] = useState('');
  const keep = async (form: FormData): Promise<void> => {
    if (by === '') return say(quality().needWho);
    const to = LIFE_STATES.find((state) => state === form.get('to')) ?? 'draft';
    const review = to === 'approved' ? String(form.get('review') ?? '') || null : null;
    const note = String(form.get('note') ?? '').trim();
    const step: LifeStep = { to, version: one.version, by, at: Date.now(), review, note };
    const refused = await assurance
      .step(one.scenario, one.life?.steps.length ?? 0, step)
      .catch(instead('failed' as const));
    if (refused === 'failed') return say(quality().failed);
    say(refused === null ? '' : t.refused[refused]);
    if (refused === null || refused === 'taken') changed();
  };
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(new FormData(event.currentTarget));
      }}
    >
      <div class="fields">
        <Field label={t.to}>
          {(tied) => (
            <select {...tied} name="to">
              {LIFE_STATES.map((state) => (
                <option key={state} value={state}>
                  {t.states[state]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t.review}>{(tied) => <input {...tied} name="review" type="date" />}</Field>
        <Field label={t.note}>{(tied) => <input {...tied} name="note" maxLength={2000} />}</Field>
      </div>
      <SendRow said={said}>
        {t.keep}
        <span class="unseen"> {one.title}</span>
      </SendRow>
    </form>
  );
}

function offerWords(offer: Offer): string {
  const t = quality().life.offers;
  switch (offer.kind) {
    case 'offered':
    case 'review-due':
      return t[offer.kind](dayWords(offer.review));
    case 'not-approved':
      return t['not-approved'];
    case 'other-version':
      return t['other-version'](offer.approved);
  }
}

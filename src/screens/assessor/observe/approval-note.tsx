import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Offer } from '../../../core/centre/approval';
import { dayWords } from '../../../languages/date-words';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import { printRoute } from '../../kit/route';
import type { Draft } from './plan-draft';

type Props = {
  readonly offer: Offer;
  /** The reason that was given last; empty where none was. */
  readonly last: string;
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
};

/** Whether the scenario is approved for observation; where it is not, asks why it is used. */
export function ApprovalNote({ offer, last, draft, change }: Props): JSX.Element {
  const t = observe().approval;
  if (offer.kind === 'offered') return <p class="approval">{t.offered(dayWords(offer.review))}</p>;
  return (
    <div class="approval unapproved">
      <p>
        {standingWords(offer)} {t.allTheSame}{' '}
        <a href={printRoute({ kind: 'quality', observation: null })}>{t.where}</a>
      </p>
      <Reason last={last} draft={draft} change={change} />
    </div>
  );
}

function Reason({ last, draft, change }: Omit<Props, 'offer'>): JSX.Element {
  const t = observe().approval;
  const list = useId();
  const usual = [last, ...t.usual].filter((one, at, all) => one && all.indexOf(one) === at);
  return (
    <>
      <Field label={t.reason}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            maxLength={300}
            autocomplete="off"
            list={list}
            value={draft.reason}
            onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        )}
      </Field>
      <datalist id={list}>
        {usual.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {last !== '' && draft.reason === '' && (
        <button type="button" class="plain" onClick={() => change({ reason: last })}>
          {t.asLast(last)}
        </button>
      )}
    </>
  );
}

function standingWords(offer: Exclude<Offer, { kind: 'offered' }>): string {
  const { standings } = observe().approval;
  switch (offer.kind) {
    case 'not-approved':
      return standings['not-approved'];
    case 'other-version':
      return standings['other-version'](offer.approved);
    case 'review-due':
      return standings['review-due'](dayWords(offer.review));
  }
}

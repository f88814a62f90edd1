import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import type { Decision } from './use-decision';

type Props = {
  readonly decision: Decision;
  readonly disabled: boolean;
  /** It was kept; `pending`: a decision had waited for it. */
  readonly kept: (pending: boolean) => void;
};

/** Why it was decided so: asked for where it is needed, and free to add anywhere. */
export function ReasonForm({ decision, disabled, kept }: Props): JSX.Element {
  const t = observe();
  const id = useId();
  const { pending, reason, type } = decision;
  const field = useFocusOnWaiting(pending !== null);
  const give = async (): Promise<void> => {
    const waited = pending !== null;
    if (await decision.give()) kept(waited);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A line of its own takes Shift, as in a chat.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void give();
  };
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Field label={pending ? t.reasonNeeded(t.outcomes[pending]) : t.reason}>
        {(tied) => (
          <textarea
            {...tied}
            rows={1}
            maxLength={4000}
            disabled={disabled}
            aria-invalid={pending !== null}
            aria-describedby={id}
            ref={field}
            value={reason}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <button type="submit" class="quiet" disabled={disabled}>
        {t.keepReason}
      </button>
      <p class="refused" role="alert" id={id}>
        {pending ? t.refused['needs-reason'] : ''}
      </p>
    </form>
  );
}

/** Whoever has to give a reason can type it at once. */
function useFocusOnWaiting(waits: boolean) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (waits) field.current?.focus();
  }, [waits]);
  return field;
}

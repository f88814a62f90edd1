import type { JSX } from 'preact';
import { centre } from '../../../words/centre';

export type FormEndProps = {
  /** What the button keeps, for who cannot see beside what it stands. */
  readonly what: string;
  readonly words?: string;
  readonly changed: boolean;
  readonly said: string;
  readonly undo: () => void;
};

/** The end of every form here: keep, undo, and what became of it. */
export function FormEnd({ what, words, changed, said, undo }: FormEndProps): JSX.Element {
  const t = centre();
  return (
    <>
      {changed && <p class="unkept">{t.unkept}</p>}
      <div class="actions">
        <button type="submit" class={changed ? 'main' : 'quiet'}>
          {words ?? t.keep}
          {words === undefined && <span class="unseen"> {what}</span>}
        </button>
        {changed && (
          <button type="button" class="plain" onClick={undo}>
            {t.undo}
            <span class="unseen"> {what}</span>
          </button>
        )}
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}

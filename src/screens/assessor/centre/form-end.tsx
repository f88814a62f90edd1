import type { JSX } from 'preact';
import { centre } from '../../../languages/en-GB/centre';
import type { Draft } from './draft';

export type FormEndProps = {
  /** What the button keeps, for who cannot see beside what it stands. */
  readonly what: string;
  readonly words?: string;
  readonly draft: Pick<Draft<unknown>, 'changed' | 'undo'>;
  readonly said: string;
};

/** The end of every form here: keep, undo, and what became of it. */
export function FormEnd({ what, words, draft, said }: FormEndProps): JSX.Element {
  const t = centre();
  const { changed, undo } = draft;
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

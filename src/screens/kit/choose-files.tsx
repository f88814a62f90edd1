import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  readonly words: string;
  readonly receive: (files: readonly File[]) => void;
  /** Endings or kinds that are offered. */
  readonly accept: string;
  /** Whether one file is chosen, several, or a whole folder. */
  readonly what: 'one' | 'several' | 'folder';
};

/** A button that lets files be chosen. */
export function ChooseFiles({ words, receive, accept, what }: Props): JSX.Element {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = what === 'folder';
        }}
        type="file"
        hidden
        multiple={what !== 'one'}
        accept={accept}
        aria-label={words}
        onChange={({ currentTarget }) => {
          receive([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

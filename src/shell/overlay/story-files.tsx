import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** `transfer`: what they were dropped with, if they were. */
type Receive = (files: readonly File[], transfer: DataTransfer | null) => void;

type ChooseProps = {
  readonly words: string;
  readonly receive: Receive;
  /** Endings of their names. */
  readonly accept?: string;
  /** Whether a whole folder is chosen. */
  readonly folder?: boolean;
};

/** A button that lets files be chosen. */
export function ChooseFiles({
  words,
  receive,
  accept = '.ink,.json',
  folder = false,
}: ChooseProps): JSX.Element {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = folder;
        }}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={words}
        onChange={({ currentTarget }) => {
          receive([...(currentTarget.files ?? [])], null);
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** For an element that takes files dropped on it: `over` while some are held above it. */
export function useDropped(receive: Receive): {
  readonly over: boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver(event) {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event) {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      receive(files, event.dataTransfer);
    },
  };
}

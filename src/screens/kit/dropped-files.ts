import { useState } from 'preact/hooks';

/** Endings of what a story may be brought in as. */
export const STORY_FILES = '.ink,.json';

/** `transfer`: what they were dropped with, if they were. */
type Receive = (files: readonly File[], transfer: DataTransfer | null) => void;

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

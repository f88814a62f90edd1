import { useState } from 'preact/hooks';
import { keepUnkept, readUnkept } from './unkept';

/** A text while it is typed, and how it is changed and forgotten. */
type Unkept = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Once it is in the record. */
  readonly done: (left: string) => void;
};

/**
 * A text that is being typed under `name` and is not in the record yet: it outlives the field, and a
 * window that is closed. `first` is what stands in the record already.
 */
export function useUnkept(name: string, first: string): Unkept {
  const [text, setText] = useState(() => readUnkept(name) ?? first);
  return {
    text,
    type(now) {
      setText(now);
      keepUnkept(name, now === first ? null : now);
    },
    done(left) {
      setText(left);
      keepUnkept(name, null);
    },
  };
}

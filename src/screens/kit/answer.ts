import { useEffect, useState } from 'preact/hooks';

/**
 * What `ask` came back with; null until then. It asks again when `key` changes and keeps the old
 * answer on the screen meanwhile. Where the asking fails, so does the screen, which says so (`Boundary`).
 */
export function useAnswer<T>(ask: () => Promise<T>, key: string | number): T | null {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  // `ask` is made anew at every render; `key` says when it means something else.
  useEffect(() => {
    let gone = false;
    ask().then(
      (value) => {
        if (!gone) setAnswer({ value });
      },
      (error: unknown) => {
        if (!gone) setFailure({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [key]);
  if (failure) throw failure.error;
  return answer?.value ?? null;
}

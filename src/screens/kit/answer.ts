import { useEffect, useState } from 'preact/hooks';

/**
 * What `ask` came back with; null until then. It asks again when `key` changes and keeps the old
 * answer on the screen meanwhile.
 */
export function useAnswer<T>(ask: () => Promise<T>, key: string | number): T | null {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  // `ask` is made anew at every render; `key` says when it means something else.
  useEffect(() => {
    let gone = false;
    void ask().then((value) => {
      if (!gone) setAnswer({ value });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return answer?.value ?? null;
}

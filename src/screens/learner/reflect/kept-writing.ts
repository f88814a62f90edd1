import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reflection, ReflectionPart } from '../../../core/transcript/reflection';
import type { Cast } from '../cast';
import { keepDraft, readDraft } from './reflection-draft';

/** How far what was typed has got. */
export type Keeping =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'not-kept' };

type Writing = {
  readonly parts: Reflection['parts'];
  readonly keeping: Keeping;
  readonly write: (part: ReflectionPart, text: string) => void;
};

/** What is written so far, with what was typed last even if the store never got it. */
export async function readWriting(cast: Cast, attempt: string): Promise<Reflection | null> {
  const stored = await (await cast.stores.attempts).reflection(attempt);
  const draft = readDraft(attempt);
  if (!draft || draft.writtenAt <= (stored?.writtenAt ?? 0)) return stored;
  await keep(cast, attempt, draft).then(
    () => keepDraft(attempt, null),
    () => {},
  );
  return draft;
}

/** A pause in typing of this many milliseconds, and it is stored. */
const PAUSE = 600;

/** Keeps what is typed: at once as a draft, in the store after a pause and when the page is left. */
export function useKeptWriting(cast: Cast, attempt: string, first: Reflection | null): Writing {
  const [written, setWritten] = useState(first);
  const [keeping, setKeeping] = useState<Keeping>(
    first ? { kind: 'kept', at: first.writtenAt } : { kind: 'nothing' },
  );
  const latest = useRef(first);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const store = async (): Promise<void> => {
    const now = latest.current;
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = null;
    if (!now) return;
    const kept = await keep(cast, attempt, now).then(
      () => true,
      () => false,
    );
    // More may have been typed meanwhile: that has a pause of its own to come.
    if (latest.current !== now) return;
    if (kept) keepDraft(attempt, null);
    setKeeping(kept ? { kind: 'kept', at: now.writtenAt } : { kind: 'not-kept' });
  };
  const write: Writing['write'] = (part, text) => {
    const parts = { ...latest.current?.parts, [part]: text };
    latest.current = { parts, writtenAt: Date.now() };
    keepDraft(attempt, latest.current);
    setWritten(latest.current);
    setKeeping({ kind: 'typing' });
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void store(), PAUSE);
  };
  useLeaving(
    () => {
      if (waiting.current !== null) void store();
    },
    async () => {
      const other = await (await cast.stores.attempts).reflection(attempt);
      if (!other || other.writtenAt <= (latest.current?.writtenAt ?? 0)) return;
      latest.current = other;
      setWritten(other);
      setKeeping({ kind: 'kept', at: other.writtenAt });
    },
  );
  return { parts: written?.parts ?? {}, keeping, write };
}

/** Calls `leave` when the screen or the page goes out of sight, and `back` when the page returns. */
function useLeaving(leave: () => void, back: () => Promise<void>): void {
  useEffect(() => {
    const turn = (): void => {
      if (document.visibilityState === 'hidden') leave();
      // Another tab may have gone on with it meanwhile.
      else void back();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', turn);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', turn);
      leave();
    };
  }, []);
}

async function keep(cast: Cast, attempt: string, written: Reflection): Promise<void> {
  await (await cast.stores.attempts).keepReflection(attempt, written);
}

import { useState } from 'preact/hooks';
import type { CentreRules } from '../../../app/centre/centre-rules';

/** What is typed in a form, beside what is kept. */
export type Draft<T> = {
  readonly value: T;
  readonly changed: boolean;
  readonly set: (value: T) => void;
  /** Lets go of what was typed: `kept` is what stands from now on. */
  readonly settle: (kept: T) => void;
  /** Lets go of what was typed: what was kept before stands again. */
  readonly undo: () => void;
};

/**
 * What is typed in the form called `name`. It outlasts the page until it is kept or undone, so that
 * nobody loses it by going elsewhere. `restore` reads what was left the last time; null if it cannot.
 */
export function useDraft<T>(
  rules: Pick<CentreRules, 'draft' | 'keepDraft'>,
  name: string,
  kept: T,
  restore: (left: unknown, kept: T) => T | null,
): Draft<T> {
  const [value, setValue] = useState<T>(() => restore(rules.draft(name), kept) ?? kept);
  const changed = JSON.stringify(value) !== JSON.stringify(kept);
  const settle = (now: T): void => {
    rules.keepDraft(name, null);
    setValue(now);
  };
  return {
    value,
    changed,
    set(next) {
      const same = JSON.stringify(next) === JSON.stringify(kept);
      rules.keepDraft(name, same ? null : next);
      setValue(next);
    },
    settle,
    undo: () => settle(kept),
  };
}

/** The fields of a form, by their names. */
export function restoreFields<K extends string>(
  left: unknown,
  kept: Readonly<Record<K, string>>,
): Readonly<Record<K, string>> | null {
  if (typeof left !== 'object' || left === null) return null;
  const typed = new Map<string, unknown>(Object.entries(left));
  const fields: Record<K, string> = { ...kept };
  for (const name in kept) {
    const text = typed.get(name);
    if (typeof text === 'string') fields[name] = text;
  }
  return fields;
}

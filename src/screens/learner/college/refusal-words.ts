import { college } from '../../../languages/en-GB/college';
import type { Asked } from '../../../shell/centre-link/ask';

/** What the college has against it, in words; null where it has nothing. */
export function refusalWords(asked: Asked): string | null {
  if (asked.kind === 'answered') return null;
  const t = college().refusals;
  if (asked.kind === 'silent') return t.silent;
  if (asked.refusal === 'wait') return t.wait(asked.seconds ?? 60);
  // A list's own refusals never come here.
  const { refusal } = asked;
  return refusal in t ? t[refusal as Exclude<keyof typeof t, 'wait'>] : t.silent;
}

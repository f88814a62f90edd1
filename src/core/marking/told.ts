import { choiceAt, type Entry } from '../transcript/entries';

/** Everything that came out or stood before the learner, the policy and the replies not given among it, as text. */
export function seenIn(entries: readonly Entry[]): readonly string[] {
  const read = entries.flatMap((entry): readonly string[] => {
    if (entry.kind === 'offered') return entry.replies.map(({ text }) => text);
    return entry.kind === 'began' ? entry.policy : [];
  });
  return [...saidIn(entries), ...read];
}

/** What was said by anybody, with what came out in it, as text. */
export function saidIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry, at): readonly string[] => {
    if (entry.kind === 'began') return [entry.customer, ...entry.colleagues];
    if (entry.kind === 'chose') return [choiceAt(entries, at)?.reply.text ?? ''];
    if (entry.kind !== 'said') return [];
    const sensitive = (entry.sensitive ?? []).map(({ value }) => value);
    return [entry.text, ...settledIn([entry]), ...sensitive];
  });
}

/** The facts that came out and the promises that were made, as they have to be kept. */
export function settledIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'said'
      ? [...(entry.promises ?? []), ...(entry.facts ?? []).map(({ value }) => value)]
      : [],
  );
}

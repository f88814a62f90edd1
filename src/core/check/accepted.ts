import type { Place } from './explore/where';
import type { Finding } from './finding';

/** A finding that may stay, and why; with the line that says so. */
export type Accepted = Place & { readonly id: string; readonly reason: string };

/**
 * The findings, with the reason on each that is accepted. An error cannot be accepted, and what is
 * accepted must still be found: what is not needed any more is itself found fault with.
 */
export function accept(
  findings: readonly Finding[],
  accepted: readonly Accepted[],
): readonly Finding[] {
  const reasons = new Map(accepted.map(({ id, reason }) => [id, reason]));
  const marked = findings.map((finding): Finding => {
    const reason = finding.level === 'error' ? undefined : reasons.get(finding.id);
    return reason === undefined ? finding : { ...finding, accepted: reason };
  });
  const needed = new Set(marked.flatMap(({ id, accepted }) => (accepted === undefined ? [] : id)));
  const idle = accepted.filter(({ id }) => !needed.has(id));
  return [...marked, ...idle.map((one) => needless(one, findings))];
}

function needless({ id, file, line }: Accepted, findings: readonly Finding[]): Finding {
  const grave = findings.some((finding) => finding.id === id);
  return {
    id: `accepted:${id}`,
    level: 'warning',
    file,
    line,
    what: grave
      ? `"${id}" is accepted here, but it is an error, and errors cannot be accepted.`
      : `"${id}" is accepted here, and nothing of the kind is found any more.`,
    why: grave
      ? 'An error is something that nobody should meet: it has to be mended.'
      : 'It would hide the same mistake if somebody made it again. Take it out.',
    path: [],
  };
}

import type { Session } from './use-session';

/** The criteria that an entry is cited for, by number, in the framework's order. */
export function citedFor({ standing, standards }: Session, entry: number): readonly string[] {
  return standards.framework.criteria
    .map(({ number }) => number)
    .filter((number) => standing.evidence.get(number)?.includes(entry));
}

/** Takes an entry as evidence for a criterion, or takes it back where it is. */
export async function turnCitation(
  session: Session,
  entry: number,
  criterion: string,
): Promise<void> {
  const taken = session.standing.evidence.get(criterion)?.includes(entry) ?? false;
  const kind = taken ? 'uncited' : 'cited';
  await session.write((written) => ({ ...written, kind, entry, criterion }));
}

import type { Worded } from '../../../core/observation/judgements';
import type { Session } from './use-session';

/** Writes one of the texts of the record, as a whole. Says whether that was done. */
export async function word(session: Session, part: Worded['part'], text: string): Promise<boolean> {
  const refused = await session.write((written) => ({ ...written, kind: 'worded', part, text }));
  return refused === null;
}

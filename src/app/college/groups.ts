import type { Role, SeenGroup } from '../../core/exchange/exchange';
import { type Asked, askCollege, saidIn } from '../../shell/centre-link/ask';

/** The groups that somebody may see, and what the college said; none where it refused. */
export async function groupsSeen(): Promise<{
  readonly groups: readonly SeenGroup[];
  readonly asked: Asked;
}> {
  const asked = await askCollege('GET', 'api/groups');
  const said = asked.kind === 'answered' ? saidIn<{ groups: SeenGroup[] }>(asked.body) : null;
  return { groups: said?.groups ?? [], asked };
}

export function makeGroup(name: string): Promise<Asked> {
  return askCollege('POST', 'api/groups', JSON.stringify({ name }));
}

/** Makes a link that one of the staff comes in by; what the college says against it otherwise. */
export async function inviteStaff(role: Role, group: string | null): Promise<string | Asked> {
  const asked = await askCollege('POST', 'api/invitations', JSON.stringify({ role, group }));
  if (asked.kind !== 'answered') return asked;
  const token = saidIn<{ invitation: string }>(asked.body)?.invitation ?? '';
  return new URL(`#/invited/${token}`, document.baseURI).href;
}

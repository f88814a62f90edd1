import { mountAssessor } from './shell/assessor/assessor';
import type { DeskCast } from './shell/assessor/cast';
import { shelf } from './stories';

const cast: DeskCast = { scenarios: shelf() };

/** Shows the assessor's room in `host`. Returns what takes it away again. */
export function mountDesk(host: HTMLElement, moved: boolean): () => void {
  return mountAssessor(host, moved, cast);
}

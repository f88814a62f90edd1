import { organisationIn } from './centre-in-play';
import { createObservationDesk } from './observations';
import { once } from './player';
import { createQuality } from './quality';
import { createRecordDesk } from './records';
import { mountAssessor } from './shell/assessor/assessor';
import type { DeskCast } from './shell/assessor/cast';
import { openStore } from './shell/storage/browser-store';
import { createStandardisation } from './standardisation';
import { shelf } from './stories';

const store = once(openStore);

const cast: DeskCast = {
  classroom: once(async () => (await import('./classroom')).createClassroom()),
  get scenarios() {
    return shelf();
  },
  observing: once(createObservationDesk),
  records: once(createRecordDesk),
  standardising: once(createStandardisation),
  assuring: once(createQuality),
  organisation: async () => organisationIn(await (await store()).centre()),
  centre: once(async () => (await import('./centre-desk')).createCentreDesk()),
};

/** Shows the assessor's room in `host`. Returns what takes it away again. */
export function mountDesk(host: HTMLElement, moved: boolean): () => void {
  return mountAssessor(host, moved, cast);
}

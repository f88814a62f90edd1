import { organisationIn } from './app/centre/centre-in-play';
import { createObservationDesk } from './app/observation/observations';
import { createRecordDesk } from './app/observation/records';
import { createQuality } from './app/quality/quality';
import { createStandardisation } from './app/standardisation/standardisation';
import { mountAssessor } from './screens/assessor/assessor';
import type { DeskCast } from './screens/assessor/cast';
import { once } from './shell/shipped/player';
import { shelf } from './shell/shipped/stories';
import { openStore } from './shell/storage/browser-store';

const store = once(openStore);

const cast: DeskCast = {
  classroom: once(async () => (await import('./app/class/classroom')).createClassroom()),
  get scenarios() {
    return shelf();
  },
  observing: once(createObservationDesk),
  records: once(createRecordDesk),
  standardising: once(createStandardisation),
  assuring: once(createQuality),
  organisation: async () => organisationIn(await (await store()).centre()),
  centre: once(async () => (await import('./app/centre/centre-desk')).createCentreDesk()),
};

/** Shows the assessor's room in `host`. Returns what takes it away again. */
export function mountDesk(host: HTMLElement, moved: boolean): () => void {
  return mountAssessor(host, moved, cast);
}

import type { Scenario } from '../../core/transcript/entries';
import type { Organisation } from '../kit/organisation';
import type { CentreDesk } from './centre/centre-cast';
import type { Classroom } from './class/class-cast';
import type { ObservationDesk } from './observe/observe-cast';
import type { QualityDesk } from './quality/quality-cast';
import type { RecordDesk } from './record/record-cast';
import type { StandardisationDesk } from './standardise/standardise-cast';

/** Everything the assessor's room asks of the rest of the product. */
export type DeskCast = {
  /** The scenarios on the shelf. */
  readonly scenarios: readonly Pick<Scenario, 'scenario' | 'title'>[];
  /** What the screens of a class need; its code is fetched when somebody first wants it. */
  readonly classroom: () => Promise<Classroom>;
  /** What observing needs. Throws where this browser keeps nothing. */
  readonly observing: () => Promise<ObservationDesk>;
  /** What records are read, signed and brought in with. Throws where this browser keeps nothing. */
  readonly records: () => Promise<RecordDesk>;
  /** What standardisation needs. Throws where this browser keeps nothing. */
  readonly standardising: () => Promise<StandardisationDesk>;
  /** What quality assurance needs. Throws where this browser keeps nothing. */
  readonly assuring: () => Promise<QualityDesk>;
  /** The organisation whose rules hold in this browser; null where none is set. */
  readonly organisation: () => Promise<Organisation | null>;
  /** What a centre's own rules need. Throws where this browser keeps nothing. */
  readonly centre: () => Promise<CentreDesk>;
};

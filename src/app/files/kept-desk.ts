import { LIFE } from '../../core/centre/approval';
import { PRACTICE } from '../../core/observation/assessor-practice';
import { EXERCISE } from '../../core/observation/kept-exercise';
import { PLAN } from '../../core/observation/sampling-plan';
import { CENTRE } from '../../shell/storage/assessment-records';
import { withDatabase } from '../../shell/storage/database';

/** How much of what assessors write is kept here. */
export type KeptDesk = {
  readonly records: number;
  readonly exercises: number;
  readonly plans: number;
  readonly approvals: number;
  /** Observations of assessors by a verifier. */
  readonly practices: number;
  /** Whether a centre's rules are. */
  readonly centre: boolean;
};

/** What there is where the browser keeps nothing. */
export const NO_DESK: KeptDesk = {
  records: 0,
  exercises: 0,
  plans: 0,
  approvals: 0,
  practices: 0,
  centre: false,
};

/** Counts what assessors wrote here. Throws where the browser keeps nothing. */
export async function keptDesk(): Promise<KeptDesk> {
  const [records, papers] = await withDatabase((db) =>
    Promise.all([db.count('observations'), db.getAll('papers')]),
  );
  const of = (wanted: string): number => papers.filter(({ kind }) => kind === wanted).length;
  return {
    records,
    exercises: of(EXERCISE),
    plans: of(PLAN),
    approvals: of(LIFE),
    practices: of(PRACTICE),
    centre: of(CENTRE) > 0,
  };
}

import { once } from '../page/once';
import type { AssessmentStore } from './assessment-store';
import { openStore } from './browser-store';
import type { Store } from './store';

/** What this browser keeps, opened once for all screens. */
export type Stores = {
  /** Attempts, and the stories somebody wrote. It is there even where the browser keeps nothing. */
  readonly attempts: Promise<Store>;
  /** What assessors write, opened when it is first wanted. Rejects where the browser keeps nothing. */
  readonly assessments: () => Promise<AssessmentStore>;
};

/** Both, opened. */
export type OpenStores = { readonly attempts: Store; readonly assessments: AssessmentStore };

/** Begins to open what this browser keeps. */
export function openStores(): Stores {
  return {
    attempts: openStore(),
    assessments: once(async () => (await import('./assessment-store')).openAssessmentStore()),
  };
}

/** Both stores, open. Rejects where this browser keeps nothing. */
export async function bothOpen(stores: Stores): Promise<OpenStores> {
  const [assessments, attempts] = await Promise.all([stores.assessments(), stores.attempts]);
  return { assessments, attempts };
}

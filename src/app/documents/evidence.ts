import type { Letterhead } from '../../core/documents/letterhead';
import { letterheadOf } from '../../core/documents/letterhead';
import { minutesAtWork } from '../../core/documents/minutes';
import type { Scheme } from '../../core/marking/scheme';
import type { Framework } from '../../core/standards/framework';
import type { Entry } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';
import { loadScheme } from '../../shell/shipped/schemes';
import { chosenLast, keepChoice } from '../../shell/storage/choice';
import { ownerOf, type Store } from '../../shell/storage/store';
import type { KeptAttempt } from '../attempt/attempt';
import { centreIn } from '../centre/centre';
import { frameworksFor } from '../centre/frameworks';
import { asFiled } from '../people/names-in-files';
import type { Printers } from './printers';
import { printers } from './printers';

/** An attempt with all that is known about it. */
export type AttemptFacts = {
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  /** Those that the scheme's points are evidence towards. */
  readonly frameworks: readonly Framework[];
  readonly learner: { readonly name: string; readonly code: string };
  readonly minutes: number | null;
  /** Whether it was a mock whose assessor has yet to let the learner see what came of it. */
  readonly withheld: boolean;
  readonly reflection: Reflection | null;
  /** The organisation that is set in this browser. */
  readonly centre: Letterhead | null;
};

/** What the screen of an attempt as evidence asks of the rest of the product. */
export type EvidenceMaker = Printers & {
  /** Null where there is no attempt of that id. */
  readonly read: (attempt: string) => Promise<AttemptFacts | null>;
  /** Id of the framework that was chosen last in this browser. */
  readonly framework: () => string | null;
  readonly chooseFramework: (id: string) => void;
};

/** Makes attempts into documents; `read` gives an attempt as far as it has got. */
export function createEvidence(
  store: Store,
  read: (id: string) => Promise<KeptAttempt | null>,
): EvidenceMaker {
  return {
    read: (id) => factsOf(store, read, id),
    framework: () => chosenLast('framework'),
    chooseFramework: (id) => keepChoice('framework', id),
    ...printers,
  };
}

async function factsOf(
  store: Store,
  read: (id: string) => Promise<KeptAttempt | null>,
  id: string,
): Promise<AttemptFacts | null> {
  const attempt = await read(id);
  const began = attempt?.entries[0];
  if (!attempt || began?.kind !== 'began') return null;
  const [scheme, envelopes, learners, times, reflection] = await Promise.all([
    loadScheme(began.scheme),
    store.envelopes(),
    store.learners(),
    store.times(id),
    store.reflection(id),
  ]);
  const owner = ownerOf(envelopes.find((one) => one.id === id) ?? {});
  const learner = learners.find((one) => one.id === owner) ?? {
    id: '',
    name: '',
    code: '',
  };
  const [frameworks, centre] = await Promise.all([frameworksFor(scheme, store), centreIn(store)]);
  const known = {
    minutes: minutesAtWork(times.map(({ at }) => at)),
    withheld: attempt.withheld,
    reflection,
    centre: letterheadOf(centre),
  };
  return { ...attempt, ...known, scheme, frameworks, learner: asFiled(learner) };
}

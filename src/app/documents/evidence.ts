import { letterheadOf } from '../../core/documents/letterhead';
import { minutesAtWork } from '../../core/documents/minutes';
import type { KeptAttempt } from '../../screens/learner/cast';
import type { AttemptFacts, EvidenceDesk } from '../../screens/learner/evidence-cast';
import { loadScheme } from '../../shell/shipped/schemes';
import { chosenLast, keepChoice } from '../../shell/storage/choice';
import { ownerOf, type Store } from '../../shell/storage/store';
import { centreIn } from '../centre/centre';
import { frameworksFor } from '../centre/frameworks';
import { asFiled } from '../people/names-in-files';
import { printers } from './printers';

/** Makes attempts into documents; `read` gives an attempt as far as it has got. */
export function createEvidence(
  store: Store,
  read: (id: string) => Promise<KeptAttempt | null>,
): EvidenceDesk {
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
  const [frameworks, centre] = await Promise.all([frameworksFor(scheme), centreIn(store)]);
  const known = { minutes: minutesAtWork(times), reflection, centre: letterheadOf(centre) };
  return { ...attempt, ...known, scheme, frameworks, learner: asFiled(learner) };
}

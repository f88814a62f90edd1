import { centreIn } from './centre';
import { letterheadOf } from './core/report/letterhead';
import { minutesAtWork } from './core/report/minutes';
import { frameworksFor } from './frameworks';
import { asFiled } from './names-in-files';
import { printers } from './printers';
import { loadScheme } from './schemes';
import type { KeptAttempt } from './shell/overlay/cast';
import type { AttemptFacts, EvidenceDesk } from './shell/overlay/evidence-cast';
import { chosenLast, keepChoice } from './shell/storage/choice';
import { ownerOf, type Store } from './shell/storage/store';

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

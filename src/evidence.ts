import type { Scheme } from './core/marking/scheme';
import { minutesAtWork } from './core/report/minutes';
import { type Framework, parseFramework } from './core/standards/framework';
import { loadScheme } from './schemes';
import { mountPaper } from './shell/documents/paper';
import type { KeptAttempt } from './shell/overlay/cast';
import type { AttemptFacts, EvidenceDesk } from './shell/overlay/evidence-cast';
import { chosenLast, keepChoice } from './shell/storage/choice';
import { saveFile } from './shell/storage/file';
import { ME, type Store } from './shell/storage/store';

const files = import.meta.glob<unknown>('../stories/frameworks/*.json', { import: 'default' });

/** Makes attempts into documents; `read` gives an attempt as far as it has got. */
export function createEvidence(
  store: Store,
  read: (id: string) => Promise<KeptAttempt | null>,
): EvidenceDesk {
  return {
    read: (id) => factsOf(store, read, id),
    framework: () => chosenLast('framework'),
    chooseFramework: (id) => keepChoice('framework', id),
    lay: mountPaper,
    async saveWord(name, document) {
      const { printDocx } = await import('./shell/documents/docx');
      saveFile(name, await printDocx(document));
    },
    saveText: (name, text) => saveFile(name, text, 'text/plain;charset=utf-8'),
    async saveTable(name, rows) {
      const { printCsv } = await import('./shell/documents/csv');
      saveFile(name, printCsv(rows), 'text/csv;charset=utf-8');
    },
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
    store.list(),
    store.learners(),
    store.times(id),
    store.reflection(id),
  ]);
  const owner = envelopes.find((one) => one.id === id)?.learner;
  const learner = learners.find((one) => one.id === (owner ?? ME)) ?? { name: '', code: '' };
  const frameworks = await frameworksFor(scheme);
  return { ...attempt, scheme, frameworks, learner, minutes: minutesAtWork(times), reflection };
}

/** Published units first. A framework that asks for points this scheme does not have is left out. */
async function frameworksFor(scheme: Scheme): Promise<readonly Framework[]> {
  const all = await Promise.all(Object.values(files).map((load) => load()));
  const fitting = all.flatMap((data) => {
    try {
      return [parseFramework(data, scheme)];
    } catch {
      return [];
    }
  });
  return fitting.sort(
    (a, b) => Number(a.unit === null) - Number(b.unit === null) || a.title.localeCompare(b.title),
  );
}

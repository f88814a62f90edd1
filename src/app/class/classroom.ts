import type { Classroom } from '../../screens/assessor/class/class-cast';
import { openDeskStore } from '../../shell/storage/desk-store';
import { saveFile } from '../../shell/storage/file';
import { createMemory, readClass } from './class-reading';

/**
 * The attempts of a class, marked. Marks are kept in memory alone, so that going from the class to a
 * learner and back is at once: nothing that is derived is stored, and nothing outlives an erasure.
 */
export function createClassroom(): Classroom {
  const memory = createMemory();
  return {
    read: (learner, tell) => readClass(memory, learner, tell),
    async observations(learner) {
      const all = await (await openDeskStore()).observations();
      return all.filter((one) => one.learner === learner);
    },
    async saveLearner(learner, tell) {
      const [{ saveZip }, { openStore }] = await Promise.all([
        import('../files/save-zip'),
        import('../../shell/storage/browser-store'),
      ]);
      await saveZip(await openStore(), { kind: 'learner', id: learner }, tell);
    },
    async save(kind, name, rows) {
      if (kind === 'csv') {
        const { printCsv } = await import('../../shell/documents/csv');
        saveFile(`${name}.csv`, printCsv(rows), 'text/csv;charset=utf-8');
      } else {
        const { printSpreadsheet, XLSX } = await import('../../shell/documents/spreadsheet');
        const file = new Blob([new Uint8Array(printSpreadsheet(name, rows))], { type: XLSX });
        saveFile(`${name}.xlsx`, file);
      }
    },
  };
}

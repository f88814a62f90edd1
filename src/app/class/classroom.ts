import type { Cell } from '../../shell/documents/csv';
import { saveFile } from '../../shell/storage/file';
import type { Stores } from '../../shell/storage/stores';
import { saveTable } from '../documents/save-table';
import type { ClassReading } from './class-reading';
import { createMemory, readClass } from './class-reading';

/** An observation, as a list names it. */
type ObservationItem = {
  readonly id: string;
  readonly title: string;
  readonly openedAt: number;
};

/** What the screens of a class ask of the rest of the product. */
export type Classroom = {
  /** Reads the attempts of one learner or of everybody (null), and tells as they come. Returns what stops it. */
  readonly read: (
    learner: string | null,
    tell: (reading: ClassReading | 'failed') => void,
  ) => () => void;
  /** The observations of one learner, newest first. */
  readonly observations: (learner: string) => Promise<readonly ObservationItem[]>;
  /** Hands out everything kept of a learner as one zip; `tell` hears how many files are in it. */
  readonly saveLearner: (learner: string, tell: (done: number) => void) => Promise<void>;
  /** Hands a table out as a file. */
  readonly save: (
    kind: 'csv' | 'xlsx',
    name: string,
    rows: readonly (readonly Cell[])[],
  ) => Promise<void>;
};

/**
 * The attempts of a class, marked. Marks are kept in memory alone, so that going from the class to a
 * learner and back is at once: nothing that is derived is stored, and nothing outlives an erasure.
 */
export function createClassroom(stores: Stores): Classroom {
  const memory = createMemory();
  return {
    read: (learner, tell) => readClass(memory, learner, tell),
    async observations(learner) {
      const all = await (await stores.assessments()).observations();
      return all.filter((one) => one.learner === learner);
    },
    async saveLearner(learner, tell) {
      const { saveZip } = await import('../files/save-zip');
      await saveZip(stores, { kind: 'learner', id: learner }, tell);
    },
    async save(kind, name, rows) {
      if (kind === 'csv') {
        await saveTable(`${name}.csv`, rows);
      } else {
        const { printSpreadsheet, XLSX } = await import('../../shell/documents/spreadsheet');
        const file = new Blob([new Uint8Array(printSpreadsheet(name, rows))], { type: XLSX });
        saveFile(`${name}.xlsx`, file);
      }
    },
  };
}

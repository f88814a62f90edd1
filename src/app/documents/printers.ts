import type { Printers } from '../../screens/kit/printers';
import { mountPaper } from '../../shell/documents/paper';
import { saveFile } from '../../shell/storage/file';

/** Documents on the page and as files; what makes a file is fetched when one is first wanted. */
export const printers: Printers = {
  lay: mountPaper,
  async saveWord(name, document) {
    const { printDocx } = await import('../../shell/documents/docx');
    saveFile(name, await printDocx(document));
  },
  saveText: (name, text) => saveFile(name, text, 'text/plain;charset=utf-8'),
  async saveTable(name, rows) {
    const { printCsv } = await import('../../shell/documents/csv');
    saveFile(name, printCsv(rows), 'text/csv;charset=utf-8');
  },
};

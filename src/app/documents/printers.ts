import type { Document } from '../../core/documents/document';
import { mountPaper } from '../../shell/documents/paper';
import { saveFile } from '../../shell/storage/file';
import { saveTable } from './save-table';

/** Whatever lays out documents and hands them over as files. */
export type Printers = {
  /** Lays documents out in `host`. */
  readonly lay: (host: HTMLElement) => {
    readonly show: (document: Document) => void;
    readonly stop: () => void;
  };
  /** Each hands over a file of that name. */
  readonly saveWord: (name: string, document: Document) => Promise<void>;
  readonly saveText: (name: string, text: string) => void;
  readonly saveTable: (name: string, rows: readonly (readonly string[])[]) => Promise<void>;
};

/** Documents on the page and as files; what makes a file is fetched when one is first wanted. */
export const printers: Printers = {
  lay: mountPaper,
  async saveWord(name, document) {
    const { printDocx } = await import('../../shell/documents/docx');
    saveFile(name, await printDocx(document));
  },
  saveText: (name, text) => saveFile(name, text, 'text/plain;charset=utf-8'),
  saveTable,
};

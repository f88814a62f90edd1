import type { Document } from '../../core/documents/document';

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

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Printers } from '../../app/documents/printers';
import type { Document } from '../../core/documents/document';
import { MOST_TEXT, printText } from '../../core/documents/document-text';
import { evidence } from '../../languages/en-GB/evidence';
import { language } from '../../languages/en-GB/language';
import { report } from '../../shell/page/faults';

type Props = {
  readonly printers: Printers;
  readonly document: Document;
  /** What the document's files are called, without their endings, and that of its table. */
  readonly name: string;
  readonly tableName: string;
  /** The criteria as rows; null without any. */
  readonly rows: (() => readonly (readonly string[])[]) | null;
  /** What the document was made from, as a file that can be read in again. */
  readonly file: { readonly words: string; readonly save: () => Promise<void> };
  readonly hint: (most: string) => string;
};

/** The ways to take a document along. What became of each is said below the buttons. */
export function DocumentFiles(props: Props): JSX.Element {
  const { printers, document, name, rows, file, hint } = props;
  const words = evidence();
  const [said, say] = useState('');
  const text = (): string => printText(document, words.document.text, MOST_TEXT);
  const save = async (as: string, work: () => void | Promise<void>): Promise<void> => {
    say(words.making);
    await Promise.resolve()
      .then(work)
      .then(() => say(words.saved(as)))
      .catch((error: unknown) => {
        report(error);
        say(words.notMade);
      });
  };
  const copy = async (): Promise<void> => {
    const copied = text();
    await navigator.clipboard
      .writeText(copied)
      .then(() => say(words.copied(numberWords(copied.length))))
      .catch(() => say(words.notCopied));
  };
  const [word, plain, table] = [`${name}.docx`, `${name}.txt`, `${props.tableName}.csv`];
  return (
    <section class="card papers-files">
      <h2>{words.take}</h2>
      <div class="actions">
        <button type="button" class="main" onClick={() => print()}>
          {words.print}
        </button>
        <Quiet does={() => save(word, () => printers.saveWord(word, document))}>{words.word}</Quiet>
        <Quiet does={() => save(plain, () => printers.saveText(plain, text()))}>{words.text}</Quiet>
        <Quiet does={copy}>{words.copy}</Quiet>
        {rows && (
          <Quiet does={() => save(table, () => printers.saveTable(table, rows()))}>
            {words.table}
          </Quiet>
        )}
        <Quiet does={file.save}>{file.words}</Quiet>
      </div>
      <p class="hint">{hint(numberWords(MOST_TEXT))}</p>
      <p role="status" class="papers-said">
        {said}
      </p>
    </section>
  );
}

type QuietProps = { readonly does: () => Promise<void>; readonly children: string };

function Quiet({ does, children }: QuietProps): JSX.Element {
  return (
    <button type="button" class="quiet" onClick={() => void does()}>
      {children}
    </button>
  );
}

function numberWords(count: number): string {
  return new Intl.NumberFormat(language().code).format(count);
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Attempted } from '../../core/report/attempted';
import { criterionTable } from '../../core/report/criterion-table';
import type { Document } from '../../core/report/document';
import { printText } from '../../core/report/document-text';
import { evidence } from '../../words/evidence';
import { language } from '../../words/language';
import type { EvidenceDesk } from './evidence-cast';

/** The text boxes of e-portfolios take fewer than 4,000 characters. */
const MOST = 3_999;

type Props = {
  readonly desk: EvidenceDesk;
  readonly attempted: Attempted;
  readonly document: Document;
  readonly startedAt: number;
  readonly saveAttempt: () => Promise<void>;
};

/** The ways to take the document along. What became of each is said below the buttons. */
export function EvidenceFiles(props: Props): JSX.Element {
  const { desk, attempted, document, saveAttempt } = props;
  const words = evidence();
  const [said, say] = useState('');
  const names = namesOf(props);
  const text = (): string => printText(document, words.document.text, MOST);
  const save = async (name: string, work: () => void | Promise<void>): Promise<void> => {
    say(words.making);
    await Promise.resolve()
      .then(work)
      .then(() => say(words.saved(name)))
      .catch(() => say(words.notMade));
  };
  const copy = async (): Promise<void> => {
    const copied = text();
    await navigator.clipboard
      .writeText(copied)
      .then(() => say(words.copied(numberWords(copied.length))))
      .catch(() => say(words.notCopied));
  };
  const rows = (): readonly (readonly string[])[] =>
    attempted.framework
      ? criterionTable(attempted, attempted.framework, words.csv, words.document)
      : [];
  return (
    <section class="card evidence-files">
      <h2>{words.take}</h2>
      <div class="actions">
        <button type="button" class="main" onClick={() => print()}>
          {words.print}
        </button>
        <Quiet does={() => save(names.word, () => desk.saveWord(names.word, document))}>
          {words.word}
        </Quiet>
        <Quiet does={() => save(names.text, () => desk.saveText(names.text, text()))}>
          {words.text}
        </Quiet>
        <Quiet does={copy}>{words.copy}</Quiet>
        {attempted.framework && (
          <Quiet does={() => save(names.table, () => desk.saveTable(names.table, rows()))}>
            {words.table}
          </Quiet>
        )}
        <Quiet does={saveAttempt}>{words.file}</Quiet>
      </div>
      <p class="hint">{words.textHint(numberWords(MOST))}</p>
      <p role="status" class="evidence-said">
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

function namesOf({
  attempted,
  startedAt,
}: Props): Readonly<Record<'word' | 'text' | 'table', string>> {
  const { fileName, tableName } = evidence();
  const began = attempted.entries.find((entry) => entry.kind === 'began');
  const scenario = (began?.scenario ?? '').replace(':', '-');
  const day = new Date(startedAt).toISOString().slice(0, 10);
  const name = fileName(scenario, day);
  return { word: `${name}.docx`, text: `${name}.txt`, table: `${tableName(scenario, day)}.csv` };
}

function numberWords(count: number): string {
  return new Intl.NumberFormat(language().code).format(count);
}

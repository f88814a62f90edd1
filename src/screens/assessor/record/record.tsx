import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { decisionTable } from '../../../core/documents/decision-table';
import { observationRecord } from '../../../core/documents/observation-record';
import type { RecordWords } from '../../../core/documents/observation-words';
import type { Observed } from '../../../core/documents/observed';
import { dateWords, dayWords } from '../../../languages/date-words';
import { evidence } from '../../../languages/en-GB/evidence';
import { language } from '../../../languages/en-GB/language';
import { observationRecord as observed } from '../../../languages/en-GB/observation-record';
import { instead } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { DocumentFiles } from '../../kit/document-files';
import { LaidOut } from '../../kit/laid-out';
import { printRoute } from '../../kit/route';
import { BringRecord } from './bring-record';
import './record.css';
import type { RecordFacts, Records } from '../../../app/observation/records';
import { RecordState } from './record-state';
import { Signing } from './signing';

type Props = { readonly records: Records; readonly observation: string };

/** An observation as a document: read, signed, and taken along. */
export function Record({ records, observation }: Props): JSX.Element {
  const [reading, setReading] = useState(0);
  const found = useAnswer(
    () => records.read(observation).catch(instead('failed' as const)),
    reading,
  );
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <Around observation={observation} title={null}>
        <div class="record-gone">
          <p class="notice">{whyNot(found)}</p>
          <BringRecord open={async () => records} onKept={() => {}} />
        </div>
      </Around>
    );
  }
  return (
    <Around observation={observation} title={found.title}>
      <Papers records={records} facts={found} changed={() => setReading(reading + 1)} />
    </Around>
  );
}

function whyNot(found: 'gone' | 'no-attempt' | 'no-scheme' | 'failed'): string {
  const { gone, noAttempt, noScheme, failed } = observed();
  return { gone, 'no-attempt': noAttempt, 'no-scheme': noScheme, failed }[found];
}

type AroundProps = {
  readonly observation: string;
  readonly title: string | null;
  readonly children: ComponentChildren;
};

function Around({ observation, title, children }: AroundProps): JSX.Element {
  const words = observed();
  const href = printRoute({ kind: 'observe', observation });
  return (
    <>
      <Bar
        title={words.title}
        tab={title === null ? words.title : words.tab(title)}
        back={{ href, words: words.back }}
      />
      <main class="papers observed-record">{children}</main>
    </>
  );
}

type PapersProps = {
  readonly records: Records;
  readonly facts: RecordFacts;
  /** To be called when something was written: what is kept is read again. */
  readonly changed: () => void;
};

function Papers({ records, facts, changed }: PapersProps): JSX.Element {
  const told = useMemo(() => observedFrom(facts), [facts]);
  const document = useMemo(() => observationRecord(told, recordWords(), language().code), [told]);
  const names = namesOf(facts);
  const save = (): Promise<void> => records.saveFile(facts.id, `${names.name}.json`);
  return (
    <>
      <div class="papers-tools">
        <RecordState facts={facts} />
        <Signing records={records} facts={facts} changed={changed} />
        <DocumentFiles
          printers={records}
          document={document}
          {...names}
          rows={() => decisionTable(told, observed().csv, recordWords(), language().code)}
          file={{ words: observed().file, save }}
          hint={observed().fileHint}
        />
      </div>
      <LaidOut printers={records} document={document} />
    </>
  );
}

function recordWords(): RecordWords {
  return { own: observed().document, portfolio: evidence().document, entry: evidence().csv };
}

function observedFrom(facts: RecordFacts): Observed {
  const { id, attempt, entries, scheme, framework, learner, minutes, startedAt } = facts;
  const { judgements, learnerNumber, assessor, people, signatures, replay, centre } = facts;
  const day = dayWords(isoDay(startedAt));
  return {
    id,
    attempted: {
      id: attempt,
      entries,
      scheme,
      framework,
      learner,
      day,
      minutes,
      centre,
      account: null,
    },
    judgements,
    learnerNumber,
    assessor,
    people,
    signatures,
    replay,
    when: dateWords,
    day: dayWords,
  };
}

function namesOf({ learner, entries, startedAt }: RecordFacts): {
  name: string;
  tableName: string;
} {
  const { fileName, tableName } = observed();
  const began = entries.find((entry) => entry.kind === 'began');
  const scenario = (began?.scenario ?? '').replace(':', '-');
  const day = isoDay(startedAt);
  // A code and never a name: names of files are seen by others.
  const code = learner.code.replace(/[^\w-]+/g, '-');
  return { name: fileName(code, scenario, day), tableName: tableName(code, scenario, day) };
}

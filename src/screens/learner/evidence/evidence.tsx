import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AttemptFacts, EvidenceMaker } from '../../../app/documents/evidence';
import type { Attempted } from '../../../core/documents/attempted';
import { criterionTable } from '../../../core/documents/criterion-table';
import { portfolio } from '../../../core/documents/portfolio';
import { stageOf } from '../../../core/transcript/entries';
import { isSealed } from '../../../core/transcript/sealing';
import { dayWords } from '../../../languages/date-words';
import { evidence } from '../../../languages/en-GB/evidence';
import { language } from '../../../languages/en-GB/language';
import { modes } from '../../../languages/en-GB/modes';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { DocumentFiles } from '../../kit/document-files';
import { LaidOut } from '../../kit/laid-out';
import { printRoute } from '../../kit/route';
import { EvidenceSetUp, type SetUp } from './evidence-set-up';

type Props = {
  readonly maker: EvidenceMaker;
  readonly attempt: string;
  readonly saveAttempt: () => Promise<void>;
};

/** An attempt as evidence for a portfolio: the document, how it is set up, and ways to take it along. */
export function Evidence({ maker, attempt, saveAttempt }: Props): JSX.Element {
  const found = useAnswer(() => factsFor(maker, attempt), attempt);
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <Around attempt={attempt} scenario={null}>
        <p class="notice">{found}</p>
      </Around>
    );
  }
  return (
    <Around attempt={attempt} scenario={titleOf(found)}>
      <Papers maker={maker} attempt={attempt} facts={found} saveAttempt={saveAttempt} />
    </Around>
  );
}

/** The attempt, or why it cannot be evidence. */
async function factsFor(maker: EvidenceMaker, attempt: string): Promise<AttemptFacts | string> {
  const words = evidence();
  try {
    const facts = await maker.read(attempt);
    if (facts === null) return words.gone;
    if (facts.withheld) return modes().withheld;
    const stage = stageOf(facts.entries);
    if (stage === 'faulted') return words.broke;
    return stage === 'talking' || isSealed(facts.entries) ? words.unfinished : facts;
  } catch (error) {
    report(error);
    return words.failed;
  }
}

type AroundProps = {
  readonly attempt: string;
  readonly scenario: string | null;
  readonly children: ComponentChildren;
};

function Around({ attempt, scenario, children }: AroundProps): JSX.Element {
  const title = play().evidence;
  const href = printRoute({ kind: 'debrief', attempt });
  return (
    <>
      <Bar
        title={title}
        tab={scenario === null ? title : evidence().tab(scenario)}
        back={{ href, words: evidence().back }}
      />
      <main class="papers">{children}</main>
    </>
  );
}

type PapersProps = Props & { readonly facts: AttemptFacts };

function Papers({ maker, attempt, facts, saveAttempt }: PapersProps): JSX.Element {
  const [setUp, setSetUp] = useState<SetUp>(() => firstSetUp(maker, facts));
  const attempted = useMemo(() => attemptedFrom(attempt, facts, setUp), [attempt, facts, setUp]);
  const document = useMemo(
    () => portfolio(attempted, evidence().document, language().code),
    [attempted],
  );
  const change = (to: SetUp): void => {
    maker.chooseFramework(to.framework?.id ?? '');
    setSetUp(to);
  };
  return (
    <>
      <div class="papers-tools">
        <p>{evidence().intro}</p>
        <EvidenceSetUp frameworks={facts.frameworks} setUp={setUp} change={change} />
        <DocumentFiles
          printers={maker}
          document={document}
          {...namesOf(facts)}
          rows={rowsOf(attempted)}
          file={{ words: evidence().file, save: saveAttempt }}
          hint={evidence().textHint}
        />
      </div>
      <LaidOut printers={maker} document={document} />
    </>
  );
}

/** The framework that was chosen last; who has not chosen yet is shown the first. */
function firstSetUp(maker: EvidenceMaker, { frameworks, learner }: AttemptFacts): SetUp {
  const last = maker.framework();
  const chosen = frameworks.find(({ id }) => id === last) ?? null;
  return { framework: last === null ? (frameworks[0] ?? null) : chosen, name: learner.name };
}

function attemptedFrom(id: string, facts: AttemptFacts, { framework, name }: SetUp): Attempted {
  const { entries, scheme, minutes, reflection, startedAt, learner, centre } = facts;
  return {
    id,
    entries,
    scheme,
    framework,
    learner: { name: name.trim(), code: learner.code },
    day: dayOf(startedAt),
    minutes,
    centre,
    account: reflection && { parts: reflection.parts, day: dayOf(reflection.writtenAt) },
  };
}

function rowsOf(attempted: Attempted): (() => readonly (readonly string[])[]) | null {
  const { framework } = attempted;
  const { csv, document } = evidence();
  return framework && (() => criterionTable(attempted, framework, csv, document));
}

function namesOf({ entries, startedAt }: AttemptFacts): { name: string; tableName: string } {
  const { fileName, tableName } = evidence();
  const began = entries.find((entry) => entry.kind === 'began');
  const scenario = (began?.scenario ?? '').replace(':', '-');
  // To the minute: two attempts of one day are two files.
  const begun = new Date(startedAt).toISOString().slice(0, 16).replace(':', '');
  return { name: fileName(scenario, begun), tableName: tableName(scenario, begun) };
}

function dayOf(at: number): string {
  return dayWords(isoDay(at));
}

function titleOf({ entries }: AttemptFacts): string {
  return entries.find((entry) => entry.kind === 'began')?.title ?? '';
}

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordFacts, Records, Wrote } from '../../../app/observation/records';
import { type Signed, standingOf } from '../../../core/observation/judgements';
import { outstandingIn } from '../../../core/observation/outstanding';
import { observationRecord as observed } from '../../../languages/en-GB/observation-record';
import { Missing } from './missing';
import { OneLine } from './one-line';

type Props = {
  readonly records: Records;
  readonly facts: RecordFacts;
  readonly changed: () => void;
};

/** What came of the last step; of one that was written, once the paper has changed after `after`. */
type Said = { readonly words: string; readonly after: RecordFacts | null };

/** What is still missing, the signatures one after the other, and the way to a new version. */
export function Signing({ records, facts, changed }: Props): JSX.Element {
  const words = observed();
  const [said, say] = useState<Said>({ words: '', after: null });
  const standing = standingOf(facts.judgements);
  const { version, signed } = standing;
  const missing = outstandingIn(standing, facts.framework);
  const stage = signed.learner ? 'sealed' : signed.assessor ? 'half' : 'draft';
  const heading = useFocusOnChange(`${stage} ${version}`);
  const settle = (wrote: Wrote, done: string): void => {
    const written = wrote === 'written';
    say({ words: written ? done : troubleWords(wrote), after: written ? facts : null });
    if (written) changed();
  };
  const sign = async (who: Signed['who'], name: string): Promise<void> =>
    settle(await records.sign(facts.id, who, name), words.sign.signed(name));
  const reopen = async (reason: string): Promise<void> =>
    settle(await records.reopen(facts.id, reason), words.reopen.done(version + 1));
  return (
    <section class="card record-signing">
      <h2 tabIndex={-1} ref={heading}>
        {stage === 'sealed' ? words.reopen.heading : words.sign.heading(version)}
      </h2>
      {stage === 'draft' && <Missing missing={missing} observation={facts.id} />}
      {stage === 'draft' && missing[0]?.kind !== 'decisions' && (
        <OneLine
          key="assessor"
          intro={words.sign.assessor}
          label={words.sign.name}
          button={words.sign.asAssessor}
          empty={words.sign.empty}
          isName
          does={(name) => sign('assessor', name)}
        />
      )}
      {stage === 'half' && <LearnerSigns sign={(name) => sign('learner', name)} />}
      {stage !== 'draft' && <Reopening open={stage === 'sealed'} reopen={reopen} />}
      <p role="status" class="papers-said">
        {said.after !== facts && said.words}
      </p>
    </section>
  );
}

function troubleWords(wrote: Exclude<Wrote, 'written'>): string {
  const { elsewhere, failed, notSecure } = observed().sign;
  return { taken: elsewhere, failed, 'not-secure': notSecure }[wrote];
}

/** The heading takes the focus when what is under it gives way to something else. */
function useFocusOnChange(stage: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage) heading.current?.focus();
    before.current = stage;
  }, [stage]);
  return heading;
}

function LearnerSigns({ sign }: { readonly sign: (name: string) => Promise<void> }): JSX.Element {
  const words = observed().sign;
  const [handed, hand] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (handed) heading.current?.focus();
  }, [handed]);
  if (!handed) {
    return (
      <div class="record-step">
        <p>{words.handOverHint}</p>
        <button type="button" class="main" onClick={() => hand(true)}>
          {words.handOver}
        </button>
      </div>
    );
  }
  return (
    <div class="record-step">
      <h3 tabIndex={-1} ref={heading}>
        {words.learnerHeading}
      </h3>
      <OneLine
        intro={words.learner}
        label={words.name}
        button={words.asLearner}
        empty={words.empty}
        isName
        does={sign}
      />
    </div>
  );
}

type ReopeningProps = {
  /** Whether it stands open: once both have signed there is nothing else to do here. */
  readonly open: boolean;
  readonly reopen: (reason: string) => Promise<void>;
};

function Reopening({ open, reopen }: ReopeningProps): JSX.Element {
  const words = observed().reopen;
  const form = (
    <OneLine
      intro={words.intro}
      label={words.reason}
      button={words.button}
      empty={words.empty}
      isName={false}
      does={reopen}
    />
  );
  if (open) return form;
  return (
    <details>
      <summary>{words.heading}</summary>
      {form}
    </details>
  );
}

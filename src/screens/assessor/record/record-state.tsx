import type { JSX } from 'preact';
import type { RecordFacts } from '../../../app/observation/records';
import { standingOf } from '../../../core/observation/judgements';
import { dateWords } from '../../../languages/date-words';
import { observationRecord as observed } from '../../../languages/en-GB/observation-record';
import { checkWords } from './check-words';

/** Which version it is, who has signed it, and whether it is still what they signed. */
export function RecordState({ facts }: { readonly facts: RecordFacts }): JSX.Element {
  const words = observed();
  const { version, signed } = standingOf(facts.judgements);
  const stage = signed.learner ? 'sealed' : signed.assessor ? 'half' : 'draft';
  const name = (who: 'assessor' | 'learner'): string =>
    facts.signatures.find((one) => one.who === who && one.version === version)?.name ?? '';
  const { says, sound } = checkWords(facts);
  return (
    <section class="card record-state">
      <h2>{words.state.heading}</h2>
      <p>{words.state[stage](version)}</p>
      {signed.assessor && (
        <ul class="record-signers">
          <li>{words.sign.byAssessor(name('assessor'), dateWords(signed.assessor.at))}</li>
          {signed.learner && (
            <li>{words.sign.byLearner(name('learner'), dateWords(signed.learner.at))}</li>
          )}
        </ul>
      )}
      <p class={sound ? 'record-check' : 'record-check record-altered'}>{says}</p>
      <p class="hint">{words.state.replays[facts.replay]}</p>
    </section>
  );
}

import type { JSX } from 'preact';
import type { Moment } from '../../core/report/debrief';
import type { Entry } from '../../core/transcript/entries';
import { linesOf } from './lines';
import { printRoute } from './route';

type Props = {
  readonly moment: Moment;
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

const EFFECT_WORDS: Readonly<Record<Moment['effect'], string>> = {
  earned: 'This showed',
  declined: 'A mistake you did not make',
  lost: 'This worked against you',
  missed: 'A chance to take next time',
};

/** One moment of evidence: what was heard, what the learner said to it, and what that did. */
export function MomentItem(props: Props): JSX.Element {
  const { entry, effect, critical, shows, why } = props.moment;
  const spoken = props.entries[entry]?.kind === 'chose';
  return (
    <li class={`moment ${effect}`}>
      <p class="effect">
        <b>{critical ? 'Critical fault' : EFFECT_WORDS[effect]}:</b> {shows.join('; ')}
      </p>
      {spoken ? <Spoken {...props} /> : <b>In your complaint record.</b>}
      {why && <p>{why}</p>}
      {spoken && (
        <a
          class="where"
          href={printRoute({ kind: 'debrief', attempt: props.attempt, line: entry })}
        >
          See it in the conversation
        </a>
      )}
    </li>
  );
}

function Spoken({ moment, entries }: Props): JSX.Element {
  const { effect, said, instead } = moment;
  const lead = effect === 'declined' ? 'You could have said, and did not:' : 'You could have said:';
  return (
    <>
      <Heard moment={moment} entries={entries} />
      <blockquote>
        <b>You:</b> “{said}”
      </blockquote>
      {instead && (
        <p class="instead">
          <b>{lead}</b> “{instead}”
        </p>
      )}
    </>
  );
}

function Heard({ moment, entries }: Omit<Props, 'attempt'>): JSX.Element | null {
  const before = linesOf(entries.slice(0, moment.entry)).findLast(
    ({ voice }) => voice !== 'narration',
  );
  if (!before || before.voice === 'you') return null;
  return (
    <p class="heard">
      <b>{before.name}:</b> “{before.text}”
    </p>
  );
}

import type { JSX } from 'preact';
import type { Moment, Source } from '../../core/report/moment';
import type { Entry } from '../../core/transcript/entries';
import type { DatedLaw } from './cast';
import { LawNote } from './law-note';
import { linesOf } from './lines';
import { printRoute } from './route';
import { SIGN_WORDS, signList } from './sign-words';

type Props = {
  readonly moment: Moment;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

const EFFECT_WORDS: Readonly<Record<Moment['effect'], string>> = {
  earned: 'This showed',
  declined: 'A mistake you did not make',
  lost: 'This worked against you',
  missed: 'A chance to take next time',
};

/** One moment of evidence: what was heard, what the learner did about it, and what that did. */
export function MomentItem(props: Props): JSX.Element {
  const { effect, critical, shows, why, source, line } = props.moment;
  return (
    <li class={`moment ${effect}`}>
      <p class="effect">
        <b>{critical ? 'Critical fault' : EFFECT_WORDS[effect]}:</b> {shows.join('; ')}
      </p>
      {source.kind === 'reply' ? <Spoken {...props} /> : <Done {...props} />}
      {why && <p>{why}</p>}
      <LawNote law={props.law.filter(({ card }) => props.moment.law.includes(card.id))} />
      {line !== null && (
        <a class="where" href={printRoute({ kind: 'debrief', attempt: props.attempt, line })}>
          See it in the conversation
        </a>
      )}
    </li>
  );
}

function Spoken({ moment, entries }: Props): JSX.Element {
  const { effect, said, instead, entry } = moment;
  const lead = effect === 'declined' ? 'You could have said, and did not:' : 'You could have said:';
  return (
    <>
      <Heard entries={entries.slice(0, entry)} />
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

/** Evidence that is not a reply: a sign, a look at the policy card, a line of the record. */
function Done({ moment, entries }: Props): JSX.Element {
  const { source, line, effect } = moment;
  const quoted = line !== null && source.kind !== 'looked';
  return (
    <>
      {quoted && <Heard entries={entries.slice(0, line + 1)} narrated />}
      <p>
        <b>{doneWords(source, effect)}</b>
      </p>
    </>
  );
}

function doneWords(source: Source, effect: Moment['effect']): string | null {
  switch (source.kind) {
    case 'reply':
      return null;
    case 'signs-missed':
      return `You did not note: ${signList(source.signs)}.`;
    case 'noted':
      return source.there
        ? `You noted: ${SIGN_WORDS[source.sign]}.`
        : `You noted: ${SIGN_WORDS[source.sign]}. It was not there.`;
    case 'looked':
      return 'You opened the policy card.';
    case 'note':
      return 'In your hand-over note.';
    case 'record':
      return effect === 'missed' ? 'Not in your complaint record.' : 'In your complaint record.';
  }
}

type HeardProps = {
  readonly entries: readonly Entry[];
  /** Whether it may be something that was seen and not said. */
  readonly narrated?: boolean;
};

/** The last line before the learner acted, if it was not their own. */
function Heard({ entries, narrated = false }: HeardProps): JSX.Element | null {
  const before = linesOf(entries).findLast(({ voice }) => narrated || voice !== 'narration');
  if (!before || before.voice === 'you') return null;
  return (
    <p class="heard">
      {before.name ? (
        <>
          <b>{before.name}:</b> “{before.text}”
        </>
      ) : (
        before.text
      )}
    </p>
  );
}

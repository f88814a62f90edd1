import type { JSX } from 'preact';
import type { Moment, Source } from '../../../core/debrief/moment';
import { choiceAt, type Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { play } from '../../../languages/en-GB/play';
import type { DatedLaw } from '../../../shell/shipped/law';
import { BRITISH, Content, languageOf, Quoted } from '../../kit/content';
import { linesOf } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { Said } from '../../kit/said';
import { signList } from '../../kit/sign-words';
import { LawNote } from './law-note';

type Props = {
  readonly moment: Moment;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/** One moment of evidence: what was heard, what the learner did about it, and what that did. */
export function MomentItem(props: Props): JSX.Element {
  const t = debrief();
  const { effect, critical, shows, why, source, line } = props.moment;
  return (
    <li class={`moment ${effect}`}>
      <p class="effect">
        <b>{critical ? t.criticalFault : t.effect[effect]}</b>{' '}
        <Content lang={BRITISH}>{shows.join('; ')}</Content>
      </p>
      {source.kind === 'reply' ? <Spoken {...props} /> : <Done {...props} />}
      {why && <p lang={whyLanguage(props)}>{why}</p>}
      <LawNote law={props.law.filter(({ card }) => props.moment.law.includes(card.id))} />
      {line !== null && (
        <a class="where" href={printRoute({ kind: 'debrief', attempt: props.attempt, line })}>
          {t.seeConversation}
        </a>
      )}
    </li>
  );
}

/** A reply may say why in its story's language; else the scheme does in its own. */
export function whyLanguage({ moment, entries }: Pick<Props, 'moment' | 'entries'>): string {
  const own = choiceAt(entries, moment.entry)?.reply.why === moment.why;
  return own ? storyLanguage(entries) : BRITISH;
}

function storyLanguage(entries: readonly Entry[]): string {
  return languageOf(entries.find((entry) => entry.kind === 'began'));
}

function Spoken({ moment, entries }: Props): JSX.Element {
  const { effect, said, instead, entry } = moment;
  const t = debrief();
  const lang = storyLanguage(entries);
  const lead = effect === 'declined' ? t.couldAndDidNot : t.couldHaveSaid;
  return (
    <>
      <Heard entries={entries.slice(0, entry)} />
      <blockquote class="speech mine">
        <b>{t.youSaid}</b> <Quoted lang={lang}>{said}</Quoted>
      </blockquote>
      {instead && (
        <p class="speech instead">
          <b>{lead}</b> <Quoted lang={lang}>{instead}</Quoted>
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

/** What was done that is not a reply: a sign, a look at the policy card, a line of the record. */
export function doneWords(source: Source, effect: Moment['effect']): string | null {
  const t = debrief();
  switch (source.kind) {
    case 'reply':
      return null;
    case 'signs-missed':
      return t.didNotNote(signList(source.signs));
    case 'noted':
      return (source.there ? t.youNoted : t.notThere)(play().sign[source.sign]);
    case 'looked':
      return t.openedPolicy;
    case 'note':
      return t.inNote;
    case 'record':
      return effect === 'missed' ? t.notInRecord : t.inRecord;
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
    <p class="speech heard">
      <Said {...before} />
    </p>
  );
}

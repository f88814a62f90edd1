import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verification } from '../../../app/attempt/own-player';
import type { Received } from '../../../app/files/receive-attempt';
import { dateWords } from '../../../languages/date-words';
import { files as words } from '../../../languages/en-GB/files';
import { printRoute } from '../../kit/route';
import { StateMark } from '../../kit/state-mark';
import { verificationWords, whoseWords } from '../../kit/verification-words';

/** More than these are shown on request: a list of thousands would keep the page busy. */
const FIRST = 50;

type Props = { readonly received: readonly Received[] };

/** What became of each file, those that need a look first. */
export function ReceivedList({ received }: Props): JSX.Element {
  const t = words().bring;
  const [all, setAll] = useState(false);
  const sorted = [...received].sort((a, b) => need(a) - need(b));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <ul class="received" aria-label={t.results}>
        {shown.map((one, at) => (
          <Item key={at} received={one} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t.more(sorted.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** The lower, the sooner somebody should look at it. */
function need({ outcome }: Received): number {
  if (outcome.kind === 'record') return outcome.sound && outcome.joined !== 'parted' ? 3 : 1;
  if (outcome.kind === 'thing') return outcome.became === 'differs' ? 1 : 4;
  if (!('verification' in outcome)) return 0;
  if (outcome.verification.kind !== 'verified') return 1;
  return outcome.kind === 'apart' ? 2 : 3;
}

function Item({ received }: { readonly received: Received }): JSX.Element {
  const t = words();
  const { file, outcome } = received;
  if (outcome.kind === 'record') return <RecordItem file={file} {...outcome} />;
  if (outcome.kind === 'thing') return <ThingItem file={file} {...outcome} />;
  if (!('verification' in outcome)) {
    const why = outcome.kind === 'refused' ? t.refusals[outcome.why] : outcome.words;
    return (
      <li>
        <p>
          <b>{file}</b>
        </p>
        <p>
          <StateMark look="bad">{t.notRead}</StateMark> {why}
        </p>
      </li>
    );
  }
  const { attempt, whose, verification, kind, otherReflection } = outcome;
  const more = [t.outcomes[kind], otherReflection ? t.otherReflection : ''];
  return (
    <li>
      <p>
        <a href={printRoute({ kind: 'debrief', attempt: attempt.id })}>{attempt.title}</a>
        <span class="soft">{`${whose ? whoseWords(whose) : t.yours} · ${dateWords(attempt.startedAt)}`}</span>
        <span class="soft">{file}</span>
      </p>
      <p>
        <StateMark look={lookOf(verification)}>{t.states[verification.kind]}</StateMark>{' '}
        {[verificationWords(verification), ...more].filter((one) => one !== '').join(' ')}
      </p>
    </li>
  );
}

type RecordProps = Extract<Received['outcome'], { kind: 'record' }> & { readonly file: string };

function RecordItem({ file, record, whose, isNew, joined, sound }: RecordProps): JSX.Element {
  const t = words();
  return (
    <li>
      <p>
        <a href={printRoute({ kind: 'observed', observation: record.id })}>{record.title}</a>
        <span class="soft">{`${t.record.of} · ${whoseWords(whose)}`}</span>
        <span class="soft">{file}</span>
      </p>
      <p>
        <StateMark look={sound ? 'good' : 'doubtful'}>
          {sound ? t.record.sound : t.record.doubtful}
        </StateMark>{' '}
        {[
          sound ? t.record.soundHint : t.record.doubtfulHint,
          isNew ? '' : t.outcomes.already,
          joined ? t.record[joined] : '',
        ]
          .filter((one) => one !== '')
          .join(' ')}
      </p>
    </li>
  );
}

type ThingProps = Extract<Received['outcome'], { kind: 'thing' }> & { readonly file: string };

function ThingItem({ file, what, title, became }: ThingProps): JSX.Element {
  const t = words();
  const left = became === 'differs';
  return (
    <li>
      <p>
        <b>{title === '' ? t.things[what] : title}</b>
        {title !== '' && <span class="soft">{t.things[what]}</span>}
        <span class="soft">{file}</span>
      </p>
      <p>
        <StateMark look={left ? 'doubtful' : 'good'}>
          {left ? t.came.doubtful : t.came.good}
        </StateMark>{' '}
        {t.became[became]}
      </p>
    </li>
  );
}

/** How a state is coloured; its word says it too. */
export function lookOf({ kind }: Verification): 'good' | 'doubtful' | 'bad' {
  if (kind === 'verified') return 'good';
  return kind === 'differs' ? 'bad' : 'doubtful';
}

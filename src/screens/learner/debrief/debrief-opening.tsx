import type { JSX } from 'preact';
import type { Debrief } from '../../../core/debrief/debrief';
import type { Reading } from '../../../core/debrief/reading';
import { wentUnhappy } from '../../../core/debrief/went-unhappy';
import type { Entry } from '../../../core/transcript/entries';
import { dateWords } from '../../../languages/date-words';
import { debrief } from '../../../languages/en-GB/debrief';
import { BRITISH, Content, languageOf, Quoted } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { HowPlayed } from './how-played';

type Props = {
  readonly reading: Reading;
  readonly entries: readonly Entry[];
  readonly startedAt: number;
  readonly attempt: string;
  /** The customer's first name. */
  readonly name: string;
};

/** How it ended: in the customer's last words, and in a sentence. */
export function DebriefOpening(props: Props): JSX.Element {
  const { reading, entries, startedAt, attempt, name } = props;
  const { read, lastWords, kept, workOn } = reading;
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <section class="opening">
      <h2>{endingWords(read, name, entries)}</h2>
      {read.ending && lastWords && (
        <p class="last-words">
          <span lang={lang}>{name}</span>: <Quoted lang={lang}>{lastWords.text}</Quoted>
        </p>
      )}
      {kept && workOn.length > 0 && (
        <p class="went-well">
          <Icon name="met" />
          <span>
            <span lang={BRITISH}>{kept.moment.shows.join('; ')}</span>: {debrief().goOn}
          </span>
        </p>
      )}
      <div class="about">
        <p>
          <Content lang={lang}>
            {read.title} · {read.customer}
          </Content>{' '}
          · {dateWords(startedAt)}
        </p>
        <HowPlayed entries={entries} attempt={attempt} />
      </div>
    </section>
  );
}

function endingWords(
  { ending, faulted }: Debrief,
  name: string,
  entries: readonly Entry[],
): string {
  if (faulted) return debrief().broke;
  if (!ending) return debrief().unfinished;
  const unhappy = ending === 'escalated' && wentUnhappy(entries);
  return debrief().ending[unhappy ? 'escalated-unhappy' : ending](name);
}

import type { JSX } from 'preact';
import type { Reading } from '../../../core/debrief/reading';
import type { Rating } from '../../../core/debrief/satisfaction';
import type { Statement } from '../../../core/debrief/statement-themes';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { language } from '../../../languages/en-GB/language';
import { BRITISH, Content, filled, languageOf } from '../../kit/content';
import { Fold } from '../../kit/fold';
import { linesOf } from '../../kit/lines';
import { printRoute } from '../../kit/route';

type Props = {
  readonly entries: readonly Entry[];
  readonly reading: Reading;
  readonly attempt: string;
  /** The customer's first name. */
  readonly name: string;
};

/** How the customer saw it: a statement in their voice, and how satisfied they are with what. */
export function CustomerView({ entries, reading, attempt, name }: Props): JSX.Element | null {
  const t = debrief();
  const { statement, ratings } = reading;
  if (!statement) return null;
  return (
    <Fold class="voice" title={t.view(name)} hint={t.viewIn(name)}>
      <p class="soft">{t.viewHint}</p>
      <blockquote>
        {statement.map((one) => (
          <Sentence key={one.text} one={one} entries={entries} attempt={attempt} />
        ))}
      </blockquote>
      <h3>{t.satisfied(name)}</h3>
      <ul class="ratings">
        {ratings.map((rating) => (
          <RatingRow key={rating.dimension} rating={rating} entries={entries} attempt={attempt} />
        ))}
      </ul>
    </Fold>
  );
}

type SentenceProps = Pick<Props, 'entries' | 'attempt'> & { readonly one: Statement };

function Sentence({ one, entries, attempt }: SentenceProps): JSX.Element {
  const [at] = one.entries;
  return (
    <p>
      <Words one={one} entries={entries} />{' '}
      <Where at={at} of={one.text} entries={entries} attempt={attempt} />
    </p>
  );
}

/** The sentence, in which somebody's words may be quoted. */
function Words({ one, entries }: Pick<SentenceProps, 'one' | 'entries'>): JSX.Element {
  const { text, quote } = one;
  if (quote === null) return <>{text}</>;
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return <>{filled((gap) => text.replace(quote, gap), <Content lang={lang}>{quote}</Content>)}</>;
}

type WhereProps = Pick<Props, 'entries' | 'attempt'> & {
  readonly at: number | undefined;
  readonly of: string;
};

/** The way to a line of the conversation. The record, a note and the end are not lines. */
function Where({ at, of, entries, attempt }: WhereProps): JSX.Element | null {
  const line = linesOf(entries).find((one) => one.at === at);
  if (!line) return null;
  return (
    <a class="where" href={printRoute({ kind: 'debrief', attempt, line: line.at })}>
      {debrief().seeIt}
      <span class="unseen"> {debrief().inConversation(of)}</span>
    </a>
  );
}

const MOST = 5;

type RatingProps = Pick<Props, 'entries' | 'attempt'> & { readonly rating: Rating };

function RatingRow({ rating, ...rest }: RatingProps): JSX.Element {
  const t = debrief();
  const title = t.side[rating.dimension];
  const asks = t.sideAsks[rating.dimension];
  const { score, reasons } = rating;
  return (
    <li>
      <div class="verdict">
        <h4>{title}</h4>
        <p class="score">
          {score === null ? t.noScore : t.score(score, MOST)}
          {score !== null && <Pips score={score} />}
        </p>
      </div>
      <p class="soft">{asks}</p>
      {reasons.length > 0 && (
        <details>
          <summary>
            {t.restsOn}
            <span class="unseen">: {title}</span>
          </summary>
          <ul class="reasons">
            {reasons.map(({ entry, good, says, behaviour }) => (
              <li key={`${entry} ${says}`}>
                <b>{good ? t.for : t.against}</b>{' '}
                <Content lang={behaviour === null ? language().code : BRITISH}>{says}</Content>{' '}
                <Where at={entry} of={says} {...rest} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The score as full and empty rings, beside its words. */
function Pips({ score }: { readonly score: number }): JSX.Element {
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: MOST }, (_, at) => (
        <span key={at} class={at < score ? 'full' : undefined} />
      ))}
    </span>
  );
}

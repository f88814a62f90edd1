import type { JSX } from 'preact';
import type { Scheme } from '../../core/marking/scheme';
import { type Rating, satisfaction } from '../../core/report/satisfaction';
import { customerVoice } from '../../core/report/voice';
import type { Statement } from '../../core/report/voice-themes';
import type { Entry } from '../../core/transcript/entries';
import { linesOf } from './lines';
import { printRoute } from './route';

type Props = {
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly attempt: string;
  /** The customer's first name. */
  readonly name: string;
};

/** How the customer saw it: a statement in their voice, and how satisfied they are with what. */
export function CustomerView({ entries, scheme, attempt, name }: Props): JSX.Element | null {
  const statement = customerVoice(entries);
  if (!statement) return null;
  return (
    <section class="voice card">
      <h2>How {name} saw it</h2>
      <p class="soft">Put together from what happened. Each sentence leads to where it was seen.</p>
      <blockquote>
        {statement.map((one) => (
          <Sentence key={one.text} one={one} entries={entries} attempt={attempt} />
        ))}
      </blockquote>
      <h3>How satisfied {name} is likely to be</h3>
      <ul class="ratings">
        {satisfaction(entries, scheme).map((rating) => (
          <RatingRow key={rating.dimension} rating={rating} entries={entries} attempt={attempt} />
        ))}
      </ul>
    </section>
  );
}

type SentenceProps = Pick<Props, 'entries' | 'attempt'> & { readonly one: Statement };

function Sentence({ one, entries, attempt }: SentenceProps): JSX.Element {
  const [at] = one.entries;
  return (
    <p>
      {one.text} <Where at={at} of={one.text} entries={entries} attempt={attempt} />
    </p>
  );
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
      See it<span class="unseen"> in the conversation: {of}</span>
    </a>
  );
}

const SIDES: Readonly<Record<Rating['dimension'], readonly [title: string, asks: string]>> = {
  reliability: ['Reliability', 'Did you do what you said?'],
  responsiveness: ['Responsiveness', 'Did something move?'],
  assurance: ['Assurance', 'Could you be believed?'],
  empathy: ['Empathy', 'Did you see a person?'],
  tangibles: [
    'Tangibles',
    'Was there something to hold on to: things named, agreed, written down?',
  ],
};

const MOST = 5;

type RatingProps = Pick<Props, 'entries' | 'attempt'> & { readonly rating: Rating };

function RatingRow({ rating, ...rest }: RatingProps): JSX.Element {
  const [title, asks] = SIDES[rating.dimension];
  const { score, reasons } = rating;
  return (
    <li>
      <div class="verdict">
        <h4>{title}</h4>
        <p class="score">
          {score === null ? 'No way to tell' : `${score} out of ${MOST}`}
          {score !== null && <Pips score={score} />}
        </p>
      </div>
      <p class="soft">{asks}</p>
      {reasons.length > 0 && (
        <details>
          <summary>
            What this rests on<span class="unseen">: {title}</span>
          </summary>
          <ul class="reasons">
            {reasons.map(({ entry, good, says }) => (
              <li key={`${entry} ${says}`}>
                <b>{good ? 'For:' : 'Against:'}</b> {says} <Where at={entry} of={says} {...rest} />
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

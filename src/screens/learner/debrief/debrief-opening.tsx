import type { JSX } from 'preact';
import { type Debrief, workOn } from '../../../core/debrief/debrief';
import type { Entry } from '../../../core/transcript/entries';
import { dateWords } from '../../../languages/date-words';
import { debrief } from '../../../languages/en-GB/debrief';
import { BRITISH, Content, languageOf } from '../../kit/content';
import { firstName, linesOf } from '../../kit/lines';
import { Said } from '../../kit/said';
import { HowPlayed } from './how-played';

type Props = {
  readonly read: Debrief;
  readonly entries: readonly Entry[];
  readonly startedAt: number;
  readonly attempt: string;
};

/** How it ended, what happened afterwards, and where to look first. */
export function DebriefOpening({ read, entries, startedAt, attempt }: Props): JSX.Element {
  const name = firstName(read.customer);
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <section class="opening card">
      <p class="soft">
        <Content lang={lang}>
          {read.title} · {read.customer}
        </Content>{' '}
        · {dateWords(startedAt)}
      </p>
      <h2>{endingWords(read, name)}</h2>
      <HowPlayed entries={entries} attempt={attempt} />
      {read.ending && <Afterwards entries={entries} />}
      {!read.faulted && <Advice read={read} />}
    </section>
  );
}

function endingWords({ ending, faulted }: Debrief, name: string): string {
  if (faulted) return debrief().broke;
  return ending ? debrief().ending[ending](name) : debrief().unfinished;
}

/** The last beat, after the learner's last reply: who said it matters here too. */
function Afterwards({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const lines = linesOf(entries);
  const last = lines.findLastIndex((line) => line.voice === 'you');
  return (
    <div class="afterwards">
      {lines.slice(last + 1).map((line) => (
        <p key={line.at}>
          <Said {...line} />
        </p>
      ))}
    </div>
  );
}

/** How many things done well are named where no point was met. */
const MOST_GOOD = 2;

function Advice({ read }: { readonly read: Debrief }): JSX.Element {
  const strong = titles(read.findings.filter(({ outcome }) => outcome === 'met'));
  const keep = strong.length > 0 ? strong : goodMoments(read);
  const next = titles(workOn(read));
  return (
    <dl class="advice">
      {keep.length > 0 && (
        <div class="met">
          <dt>{debrief().keepDoing}</dt>
          <dd lang={BRITISH}>{listed(keep)}</dd>
        </div>
      )}
      {next.length > 0 && (
        <div class="not-yet">
          <dt>{debrief().workOn}</dt>
          <dd lang={BRITISH}>{listed(next)}</dd>
        </div>
      )}
    </dl>
  );
}

function titles(findings: Debrief['findings']): readonly string[] {
  return findings.map(({ point }) => point.title);
}

/** What was done well even where no point was met: there is nearly always something. */
function goodMoments({ findings }: Debrief): readonly string[] {
  const earned = findings.flatMap(({ moments }) =>
    moments.flatMap((moment) => (moment.effect === 'earned' ? moment.shows : [])),
  );
  return [...new Set(earned)].slice(0, MOST_GOOD);
}

/** Several titles as one sentence of theirs would list them. */
function listed(names: readonly string[]): string {
  const words = names.map((name, at) => (at === 0 ? name : name.toLowerCase()));
  return new Intl.ListFormat(BRITISH).format(words);
}

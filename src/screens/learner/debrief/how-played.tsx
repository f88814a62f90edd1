import type { JSX } from 'preact';
import { type Playing, playingOf } from '../../../core/debrief/playing';
import type { Conditions, Entry, PolicyFrom } from '../../../core/transcript/entries';
import { noRetry } from '../../../core/transcript/sealing';
import { language } from '../../../languages/en-GB/language';
import { modes } from '../../../languages/en-GB/modes';
import { retrying } from '../../../languages/en-GB/retrying';
import { languageOf } from '../../kit/content';
import { printRoute } from '../../kit/route';

type Props = { readonly entries: readonly Entry[]; readonly attempt: string };

/** How an attempt was played and with what help; for a retry, the way to the attempt it began in. */
export function HowPlayed({ entries, attempt }: Props): JSX.Element {
  const t = retrying();
  const playing = playingOf(entries);
  return (
    <div class="how-played">
      <p>{playedWords(playing)}</p>
      {playing.policyFrom && <PolicyPlayed entries={entries} {...playing.policyFrom} />}
      {playing.origin && (
        <p>
          {t.began}{' '}
          <a href={printRoute({ kind: 'compare', attempt, with: playing.origin.attempt })}>
            {t.compareBoth}
          </a>
        </p>
      )}
    </div>
  );
}

type PolicyProps = PolicyFrom & Pick<Props, 'entries'>;

/** Whose policy card it was, what stood on it, and what the story's own has there: marks follow that. */
function PolicyPlayed({ entries, centre, story }: PolicyProps): JSX.Element {
  const t = retrying();
  const began = entries.find((entry) => entry.kind === 'began');
  const policy = began?.policy ?? [];
  const replaced = story.filter((line) => !policy.includes(line));
  const lines = (name: string, all: readonly string[]): JSX.Element => (
    <ul class="policy" aria-label={name} lang={languageOf(began)}>
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <details class="policy-played">
      <summary>{t.policyFrom(centre)}</summary>
      {lines(t.policyWhole, policy)}
      <p>
        {t.policyMarks} {replaced.length > 0 && t.policyStory}
      </p>
      {replaced.length > 0 && lines(t.policyStory, replaced)}
    </details>
  );
}

/** "Coached: you asked for 2 hints, the coach spoke 3 times". */
export function playedWords({ mode, hints, thoughts, conditions }: Playing): string {
  const t = retrying();
  const title = modes().titles[mode];
  if (mode === 'observation') return conditions ? t.played(title, sat(conditions)) : title;
  const help = [hints > 0 && t.hints(hints), thoughts > 0 && t.thoughts(thoughts)];
  const used = help.filter((one) => one !== false);
  if (used.length > 0) return t.played(title, listed(used));
  return mode === 'coached' ? t.played(title, t.noHelp) : title;
}

function sat({ minutes, arrangements }: Conditions): string {
  const t = retrying();
  const time = minutes === null ? t.notTimed : t.minutes(minutes);
  return listed([time, ...(arrangements.length > 0 ? arrangements : [t.noArrangements])]);
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language().code, { type: 'unit', style: 'short' }).format(words);
}

/** What can be done with an attempt that has been read: a moment again, or beside another. */
export function AgainLinks({ entries, attempt }: Props): JSX.Element {
  const t = retrying();
  const first = entries.findIndex(({ kind }) => kind === 'offered');
  return (
    <>
      {noRetry(entries, first) === null && (
        <a class="plain" href={printRoute({ kind: 'again', attempt, at: null })}>
          {t.another}
        </a>
      )}
      <a class="plain" href={printRoute({ kind: 'compare', attempt })}>
        {t.compare}
      </a>
    </>
  );
}

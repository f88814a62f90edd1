import type { JSX } from 'preact';
import { type Entry, modeOf } from '../../../core/transcript/entries';
import { decisionsIn, isSealed } from '../../../core/transcript/sealing';
import { modes } from '../../../languages/en-GB/modes';
import { retrying } from '../../../languages/en-GB/retrying';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { Content, filled } from '../../kit/content';
import { type Line, linesOf } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { Said } from '../../kit/said';
import type { Cast } from '../cast';

type Props = { readonly cast: Cast; readonly attempt: string };

/** Every decision of an attempt, to choose the one to try again. */
export function MomentChoice({ cast, attempt }: Props): JSX.Element {
  const t = retrying();
  const found = useAnswer(() => load(cast, attempt), attempt);
  const debrief = printRoute({ kind: 'debrief', attempt });
  return (
    <>
      <Bar title={modes().again} back={{ href: debrief, words: t.debrief }} />
      <main class="again" aria-busy={found === null || undefined}>
        {typeof found === 'string' && <p class="notice">{found}</p>}
        {found !== null && typeof found !== 'string' && (
          <Moments entries={found} attempt={attempt} />
        )}
      </main>
    </>
  );
}

/** The attempt's entries, or a sentence that says why there is nothing to choose. */
async function load(cast: Cast, attempt: string): Promise<readonly Entry[] | string> {
  const t = retrying();
  try {
    const kept = await cast.attempts.read(attempt);
    if (!kept) return t.refused.gone;
    if (isSealed(kept.entries)) return t.refused.sealed;
    if (modeOf(kept.entries) === 'observation') return t.refused.observed;
    return decisionsIn(kept.entries).length === 0 ? t.none : kept.entries;
  } catch (error) {
    report(error);
    return t.failed;
  }
}

type MomentsProps = { readonly entries: readonly Entry[]; readonly attempt: string };

function Moments({ entries, attempt }: MomentsProps): JSX.Element {
  const t = retrying();
  const lines = linesOf(entries);
  return (
    <>
      <p>{t.choose}</p>
      <ol class="again-moments" aria-label={t.moments}>
        {decisionsIn(entries).map((at) => (
          <Moment
            key={at}
            heard={lines.findLast((line) => line.at < at) ?? null}
            said={lines.find((line) => line.at > at && line.voice === 'you') ?? null}
            href={printRoute({ kind: 'again', attempt, at })}
          />
        ))}
      </ol>
    </>
  );
}

type MomentProps = {
  readonly heard: Line | null;
  readonly said: Line | null;
  readonly href: string;
};

function Moment({ heard, said, href }: MomentProps): JSX.Element {
  const t = retrying();
  return (
    <li class="card">
      {heard && (
        <p class="speech">
          <Said {...heard} />
        </p>
      )}
      {said && (
        <p class="speech mine">
          <Said {...said} />
        </p>
      )}
      <a class="quiet" href={href}>
        {t.from}
        <span class="unseen">
          {said && filled(t.fromWhere, <Content lang={said.lang}>{said.text}</Content>)}
        </span>
      </a>
    </li>
  );
}

import type { JSX } from 'preact';
import { compare } from '../../../core/debrief/compare';
import type { Scheme } from '../../../core/marking/scheme';
import { isSealed } from '../../../core/transcript/sealing';
import { compare as words } from '../../../languages/en-GB/compare';
import { modes } from '../../../languages/en-GB/modes';
import { report } from '../../../shell/page/faults';
import { loadScheme } from '../../../shell/shipped/schemes';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import type { Cast } from '../cast';
import './compare.css';
import { printRoute } from '../../kit/route';
import { CompareChoice } from './compare-choice';
import { CompareEnds, type Named } from './compare-ends';
import { ComparePoints } from './compare-points';
import { CompareTalk } from './compare-talk';

type Props = {
  readonly cast: Cast;
  readonly attempt: string;
  /** The id of the other; null to choose it. */
  readonly other: string | null;
};

/** Two attempts at one scenario: where they part, how each ended, and what each came to. */
export function Compare({ cast, attempt, other }: Props): JSX.Element {
  const back = {
    href: printRoute({ kind: 'debrief', attempt }),
    words: words().back,
  };
  return (
    <>
      <Bar title={modes().compare} back={back} />
      {other === null ? (
        <CompareChoice cast={cast} attempt={attempt} />
      ) : (
        <Both cast={cast} attempt={attempt} other={other} />
      )}
    </>
  );
}

/** The earlier of the two first. */
type Loaded = { readonly both: readonly [Named, Named]; readonly scheme: Scheme };

async function load(cast: Cast, ids: readonly [string, string]): Promise<Loaded | string> {
  const t = words();
  try {
    const [one, other] = await Promise.all(ids.map((id) => cast.attempts.read(id)));
    if (!one || !other) return t.gone;
    if (isSealed(one.entries) || isSealed(other.entries)) return t.sealed;
    if (one.withheld || other.withheld) return modes().withheld;
    const [mine, theirs] = [one.entries[0], other.entries[0]];
    if (mine?.kind !== 'began' || theirs?.kind !== 'began') return t.gone;
    if (mine.scenario !== theirs.scenario) return t.strangers;
    const scheme = await loadScheme(mine.scheme);
    const [a, b] = [
      { ...one, id: ids[0] },
      { ...other, id: ids[1] },
    ];
    return { both: a.startedAt <= b.startedAt ? [a, b] : [b, a], scheme };
  } catch (error) {
    report(error);
    return t.failed;
  }
}

type BothProps = Props & { readonly other: string };

function Both({ cast, attempt, other }: BothProps): JSX.Element {
  const found = useAnswer(() => load(cast, [attempt, other]), `${attempt} ${other}`);
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <main class="compare">
        <p class="notice">{found}</p>
      </main>
    );
  }
  const { both, scheme } = found;
  const compared = compare(both[0].entries, both[1].entries, scheme);
  return (
    <main class="compare">
      <CompareEnds both={both} compared={compared} />
      <ComparePoints compared={compared} />
      <CompareTalk both={both} compared={compared} />
    </main>
  );
}

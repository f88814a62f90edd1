import type { JSX } from 'preact';
import { type Relation, relationTo } from '../../../core/debrief/compare';
import { playingOf } from '../../../core/debrief/playing';
import { isSealed } from '../../../core/transcript/sealing';
import { dateWords } from '../../../languages/date-words';
import { compare as words } from '../../../languages/en-GB/compare';
import { modes } from '../../../languages/en-GB/modes';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { playedWords } from '../debrief/how-played';

type Props = { readonly cast: Cast; readonly attempt: string };

/** The attempts that one can be held against: where it began, what began in it, the same scenario. */
export function CompareChoice({ cast, attempt }: Props): JSX.Element {
  const found = useAnswer(() => load(cast, attempt), attempt);
  const t = words();
  return (
    <main class="compare" aria-busy={found === null || undefined}>
      {typeof found === 'string' && <p class="notice">{found}</p>}
      {found !== null && typeof found !== 'string' && found.length === 0 && (
        <Nothing attempt={attempt} />
      )}
      {found !== null && typeof found !== 'string' && found.length > 0 && (
        <>
          <h2>{t.choose}</h2>
          <ul class="compare-choice" aria-label={t.attempts}>
            {found.map((one) => (
              <Choice key={one.id} one={one} attempt={attempt} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

type Related = {
  readonly id: string;
  readonly relation: Relation;
  readonly startedAt: number;
  readonly played: string;
};

const ORDER: readonly Relation[] = ['earlier', 'retry', 'same-scenario'];

/** The closest first, and the newest among equals; or a sentence that says what is wrong. */
async function load(cast: Cast, id: string): Promise<readonly Related[] | string> {
  const t = words();
  try {
    const mine = await cast.attempts.read(id);
    const [began] = mine?.entries ?? [];
    if (!mine || began?.kind !== 'began') return t.gone;
    if (isSealed(mine.entries)) return t.sealed;
    const past = (await cast.attempts.past()).filter(({ scenario }) => scenario === began.scenario);
    const all = await Promise.all(
      past.map(async (one): Promise<readonly Related[]> => {
        const kept = await cast.attempts.read(one.id);
        if (!kept || kept.withheld || isSealed(kept.entries)) return [];
        const relation = relationTo({ ...mine, id }, { ...kept, id: one.id });
        const played = playedWords(playingOf(kept.entries));
        return relation ? [{ id: one.id, relation, startedAt: kept.startedAt, played }] : [];
      }),
    );
    const rank = ({ relation }: Related): number => ORDER.indexOf(relation);
    return all.flat().sort((a, b) => rank(a) - rank(b) || b.startedAt - a.startedAt);
  } catch (error) {
    report(error);
    return t.failed;
  }
}

type ChoiceProps = { readonly one: Related; readonly attempt: string };

function Choice({ one, attempt }: ChoiceProps): JSX.Element {
  return (
    <li class="card">
      <a href={printRoute({ kind: 'compare', attempt, with: one.id })}>
        {dateWords(one.startedAt)}
      </a>
      <p>{words().relations[one.relation]}</p>
      <p class="soft">{one.played}</p>
    </li>
  );
}

function Nothing({ attempt }: { readonly attempt: string }): JSX.Element {
  const t = words();
  return (
    <>
      <p class="notice">{t.none}</p>
      <div class="actions">
        <a class="main" href={printRoute({ kind: 'again', attempt, at: null })}>
          {modes().again}
        </a>
      </div>
    </>
  );
}

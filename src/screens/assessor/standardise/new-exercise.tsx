import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import {
  type AttemptChoice,
  STEP,
  type Wanted,
} from '../../../app/standardisation/attempt-choices';
import type { Standardising } from '../../../app/standardisation/standardisation';
import { standardise } from '../../../languages/en-GB/standardise';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Field } from '../../kit/field';
import { printRoute } from '../../kit/route';
import { NewPerson } from '../parts/new-person';
import { nameOf } from '../parts/person-choice';
import { AttemptPick } from './attempt-pick';
import { TickList } from './tick-list';
import { useFrameworks } from './usable-frameworks';

type Props = { readonly standardising: Standardising };

/** Sets up an exercise: which attempts, whose criteria, and who marks. */
export function NewExercise({ standardising }: Props): JSX.Element {
  const t = standardise().fresh;
  const id = useId();
  const [notice, say] = useState('');
  const [attempts, setAttempts] = useState<readonly string[]>([]);
  const [raters, setRaters] = useState<readonly string[]>([]);
  const [wanted, want] = useState<Wanted>({ scenario: null, most: STEP });
  const found = useAnswer(
    () => standardising.attempts(wanted),
    `${wanted.scenario} ${wanted.most}`,
  );
  // What was ticked is known by what it was, though the list is another by now.
  const seen = useRef(new Map<string, AttemptChoice>());
  for (const one of found?.choices ?? []) seen.current.set(one.id, one);
  const { scheme, frameworks, chosen, choose } = useFrameworks(
    standardising,
    [...seen.current.values()],
    attempts,
  );
  const begin = async (title: string): Promise<void> => {
    if (attempts.length > 0 && scheme === null) return say(t.mixed);
    if (title === '' || !chosen || scheme === null || raters.length < 2) return say(t.incomplete);
    const beginning = { title, framework: chosen, scheme, attempts, raters };
    const exercise = await standardising.begin(beginning).catch(instead(null));
    if (exercise === null) return say(standardise().failed);
    location.hash = printRoute({ kind: 'standardise', exercise });
  };
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      {found?.scenarios.size === 0 && <p class="notice">{t.noAttempts}</p>}
      <form
        id={id}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(String(new FormData(event.currentTarget).get('title') ?? '').trim());
        }}
      >
        <Field label={t.name}>{(tied) => <input {...tied} name="title" maxLength={120} />}</Field>
        {found && (
          <AttemptPick
            found={found}
            wanted={wanted}
            want={want}
            chosen={attempts}
            choose={setAttempts}
          />
        )}
        {frameworks.length > 0 && (
          <Field label={t.framework}>
            {(tied) => (
              <select
                {...tied}
                value={chosen?.id ?? ''}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                {frameworks.map((one) => (
                  <option key={one.id} value={one.id}>
                    {[one.unit, one.title].filter(Boolean).join(' ')}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </form>
      <Raters
        standardising={standardising}
        chosen={raters}
        choose={setRaters}
        failed={() => say(standardise().failed)}
      />
      <div class="actions">
        <button type="submit" class="main" form={id}>
          {t.begin}
        </button>
      </div>
      <p role="status" class="said">
        {notice}
      </p>
    </section>
  );
}

type RatersProps = Props & {
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
  readonly failed: () => void;
};

function Raters({ standardising, chosen, choose, failed }: RatersProps): JSX.Element {
  const t = standardise().fresh;
  const [turn, setTurn] = useState(0);
  const people = useAnswer(standardising.people, turn);
  const add = async (code: string, name: string): Promise<void> => {
    await standardising.keepPerson(code, name).catch(failed);
    if (!chosen.includes(code)) choose([...chosen, code]);
    setTurn(turn + 1);
  };
  return (
    <>
      <TickList
        legend={t.who}
        items={(people ?? []).map(({ code }) => ({ id: code, words: nameOf(people ?? [], code) }))}
        chosen={chosen}
        choose={choose}
        wrapped
      />
      <NewPerson words={t} add={add} open={people?.length === 0} />
    </>
  );
}

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { standardise } from '../../../words/standardise';
import { useAnswer } from '../../kit/answer';
import { dateWords } from '../../kit/date-words';
import { printRoute } from '../../kit/route';
import { NewPerson } from '../new-person';
import { nameOf } from '../person-choice';
import type { AttemptChoice, StandardisationDesk } from './standardise-cast';

/** Sets up an exercise: which attempts, whose criteria, and who marks. */
export function NewExercise({ desk }: { readonly desk: StandardisationDesk }): JSX.Element {
  const t = standardise();
  const id = useId();
  const [turn, setTurn] = useState(0);
  const [notice, say] = useState('');
  const [framework, setFramework] = useState('');
  const [attempts, setAttempts] = useState<readonly string[]>([]);
  const [raters, setRaters] = useState<readonly string[]>([]);
  const choices = useAnswer(desk.attempts, 0);
  const people = useAnswer(desk.people, turn) ?? [];
  const scheme = schemeOf(choices ?? [], attempts);
  const frameworks = useAnswer(() => frameworksOf(desk, scheme), scheme ?? '') ?? [];
  const chosen = frameworks.find((one) => one.id === framework) ?? frameworks[0];
  const begin = async (title: string): Promise<void> => {
    if (attempts.length > 0 && scheme === null) return say(t.fresh.mixed);
    if (title === '' || !chosen || scheme === null || raters.length < 2)
      return say(t.fresh.incomplete);
    const exercise = await desk
      .begin({ title, framework: chosen, scheme, attempts, raters })
      .catch(() => null);
    if (exercise === null) return say(t.failed);
    location.hash = printRoute({ kind: 'standardise', exercise, as: null });
  };
  return (
    <section class="card">
      <h2>{t.fresh.heading}</h2>
      {choices?.length === 0 && <p class="notice">{t.fresh.noAttempts}</p>}
      <form
        id={`${id}-form`}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(String(new FormData(event.currentTarget).get('title') ?? '').trim());
        }}
      >
        <div class="field">
          <label for={`${id}-title`}>{t.fresh.name}</label>
          <input id={`${id}-title`} name="title" maxLength={120} />
        </div>
        <fieldset aria-describedby={`${id}-hint`}>
          <legend>{t.fresh.which}</legend>
          <p class="hint" id={`${id}-hint`}>
            {t.fresh.whichHint}
          </p>
          {choices?.map((one) => (
            <Tick
              key={one.id}
              words={`${one.title}, ${dateWords(one.startedAt)}`}
              on={attempts.includes(one.id)}
              turn={() => setAttempts(toggled(attempts, one.id))}
            />
          ))}
        </fieldset>
        {frameworks.length > 0 && (
          <div class="field">
            <label for={`${id}-framework`}>{t.fresh.framework}</label>
            <select
              id={`${id}-framework`}
              value={chosen?.id ?? ''}
              onChange={({ currentTarget }) => setFramework(currentTarget.value)}
            >
              {frameworks.map((one) => (
                <option key={one.id} value={one.id}>
                  {[one.unit, one.title].filter(Boolean).join(' ')}
                </option>
              ))}
            </select>
          </div>
        )}
        <fieldset>
          <legend>{t.fresh.who}</legend>
          <div class="ticks">
            {people.map(({ code }) => (
              <Tick
                key={code}
                words={nameOf(people, code)}
                on={raters.includes(code)}
                turn={() => setRaters(toggled(raters, code))}
              />
            ))}
          </div>
        </fieldset>
      </form>
      <NewPerson
        words={t.fresh}
        add={async (code, name) => {
          await desk.keepPerson(code, name).catch(() => say(t.failed));
          if (!raters.includes(code)) setRaters([...raters, code]);
          setTurn(turn + 1);
        }}
      />
      <div class="actions">
        <button type="submit" class="main" form={`${id}-form`}>
          {t.fresh.begin}
        </button>
      </div>
      <p role="status" class="said">
        {notice}
      </p>
    </section>
  );
}

type TickProps = { readonly words: string; readonly on: boolean; readonly turn: () => void };

function Tick({ words, on, turn }: TickProps): JSX.Element {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={turn} />
      <span>{words}</span>
    </label>
  );
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** The scheme of the attempts that are chosen; null where they have none in common. */
function schemeOf(choices: readonly AttemptChoice[], attempts: readonly string[]): string | null {
  const schemes = new Set(
    choices.filter(({ id }) => attempts.includes(id)).map(({ scheme }) => scheme),
  );
  const [only] = schemes;
  return schemes.size === 1 ? (only ?? null) : null;
}

async function frameworksOf(
  desk: StandardisationDesk,
  scheme: string | null,
): ReturnType<StandardisationDesk['frameworks']> {
  return scheme === null ? [] : desk.frameworks(scheme);
}

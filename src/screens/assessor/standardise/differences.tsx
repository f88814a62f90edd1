import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Standardising } from '../../../app/standardisation/standardisation';
import type { Difference, Opinion } from '../../../core/observation/agreeing';
import { type Adjudicated, isAbout } from '../../../core/observation/exercise';
import type { Entry } from '../../../core/transcript/entries';
import { dateWords } from '../../../languages/date-words';
import { standardise } from '../../../languages/en-GB/standardise';
import { instead } from '../../../shell/page/faults';
import { Field } from '../../kit/field';
import { EvidenceLines } from '../parts/evidence-lines';
import { nameOf, PersonChoice } from '../parts/person-choice';
import { SendRow } from '../parts/send-row';

type Props = {
  readonly standardising: Standardising;
  readonly open: OpenExercise;
  readonly differences: readonly Difference[];
  readonly changed: () => void;
};

/** Every difference, with what each went by side by side, and what was agreed about it. */
export function Differences(props: Props): JSX.Element {
  const { open, differences } = props;
  const t = standardise().results;
  const [by, setBy] = useState('');
  const peopleFirst = differences.toSorted((a, b) => Number(b.amongPeople) - Number(a.amongPeople));
  const among = differences.filter(({ amongPeople }) => amongPeople).length;
  return (
    <section class="card">
      <h2>{t.differences}</h2>
      {differences.length === 0 ? (
        <p>{t.noDifference}</p>
      ) : (
        <p>{t.count(among, differences.length)}</p>
      )}
      {differences.length > 0 && (
        <div class="screen-only">
          <PersonChoice
            label={t.by}
            none={t.none}
            people={open.people}
            chosen={by}
            choose={setBy}
          />
        </div>
      )}
      <ul class="entries stack">
        {peopleFirst.map((one) => (
          <DifferenceItem key={`${one.attempt} ${one.criterion}`} {...props} one={one} by={by} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Props & { readonly one: Difference; readonly by: string };

function DifferenceItem({ open, one, ...rest }: ItemProps): JSX.Element {
  const t = standardise().results;
  const at = open.exercise.attempts.indexOf(one.attempt);
  const entries = open.attempts.find(({ id }) => id === one.attempt)?.entries ?? null;
  const criterion = open.framework.criteria.find(({ number }) => number === one.criterion);
  const notes = open.proceedings.filter(
    (note): note is Adjudicated => note.kind === 'adjudicated' && isAbout(note, one),
  );
  const title = t.at(String(at + 1), `${one.criterion} ${criterion?.says ?? ''}`);
  return (
    <li>
      <h3>{title}</h3>
      {!one.amongPeople && <p class="hint">{t.fromScorer}</p>}
      <div class="opinions">
        {one.opinions.map((opinion) => (
          <OpinionCard
            key={opinion.rater}
            name={nameOf(open.people, opinion.rater)}
            opinion={opinion}
            entries={entries}
          />
        ))}
        {one.scorer && (
          <OpinionCard name={t.theScorer} opinion={one.scorer} entries={entries} scorer />
        )}
      </div>
      {notes.map(({ at: when, by, note }) => (
        <blockquote key={when}>
          <p>{note || t.withdrawnNote}</p>
          <p class="soft">{t.noted(nameOf(open.people, by), dateWords(when))}</p>
        </blockquote>
      ))}
      <NoteForm {...rest} open={open} one={one} title={title} />
    </li>
  );
}

type OpinionProps = {
  readonly name: string;
  readonly opinion: Omit<Opinion, 'rater'>;
  /** Null where the attempt was erased. */
  readonly entries: readonly Entry[] | null;
  readonly scorer?: boolean;
};

function OpinionCard({ name, opinion, entries, scorer }: OpinionProps): JSX.Element {
  const t = standardise();
  const { outcome, lines } = opinion;
  return (
    <div class={scorer ? 'opinion scorer' : 'opinion'}>
      <p>
        <b>{name}</b>: {t.outcomes[outcome]}
      </p>
      {lines.length === 0 || entries === null ? (
        <p class="soft">{lines.length === 0 ? t.results.noLines : t.results.withdrawnLines}</p>
      ) : (
        <EvidenceLines entries={entries} lines={lines} words={t.marking} />
      )}
    </div>
  );
}

type FormProps = ItemProps & { readonly title: string };

function NoteForm({ standardising, open, one, by, title, changed }: FormProps): JSX.Element {
  const t = standardise().results;
  const [said, say] = useState('');
  const keep = async (form: HTMLFormElement): Promise<void> => {
    const note = String(new FormData(form).get('note') ?? '').trim();
    if (note === '') return say(t.note);
    if (by === '') return say(t.by);
    const { attempt, criterion } = one;
    const entry = { kind: 'adjudicated' as const, by, at: Date.now(), attempt, criterion, note };
    const { exercise, proceedings } = open;
    const answer = await standardising
      .proceed(exercise.id, proceedings.length, entry)
      .catch(instead('failed' as const));
    if (answer === 'failed' || answer === 'gone') return say(standardise()[answer]);
    say(answer === 'kept' ? '' : t.keptBeside);
    form.reset();
    changed();
  };
  return (
    <form
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(event.currentTarget);
      }}
    >
      <Field label={t.agreed}>
        {(tied) => <textarea {...tied} name="note" rows={2} maxLength={10_000} />}
      </Field>
      <SendRow said={said}>{t.keep}</SendRow>
    </form>
  );
}

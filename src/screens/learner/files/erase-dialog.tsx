import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptFiles, KeptLearner } from '../../../app/files/attempt-files';
import type { Erasure } from '../../../app/people/erasure-count';
import { mine, type Scope } from '../../../app/people/scope';
import { files as words } from '../../../languages/en-GB/files';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Dialog } from '../../kit/dialog';
import { lockWords } from '../../kit/lock-words';
import { Sure } from '../../kit/sure';
import { whoseWords } from '../../kit/verification-words';
import { useSaving } from './save-all';

/** What somebody is about to erase. */
export type Doomed =
  | { readonly kind: 'me' }
  | { readonly kind: 'other'; readonly learner: KeptLearner }
  | { readonly kind: 'everything' };

type Props = {
  readonly files: AttemptFiles;
  readonly doomed: Doomed;
  readonly onClose: () => void;
  readonly erased: () => void;
};

/** Says what goes and what stays, offers to save it, and asks once more. */
export function EraseDialog({ files, doomed, onClose, erased }: Props): JSX.Element {
  const t = words().erase;
  const { notice, save } = useSaving(files);
  const [failed, setFailed] = useState(false);
  const [ticked, setTicked] = useState(false);
  const { title, scope, stays } = described(doomed);
  const erasure = useAnswer(() => files.erasure(scope), 0);
  const erase = async (close: () => void): Promise<void> => {
    try {
      await files.erase(scope);
    } catch (error) {
      report(error);
      setFailed(true);
      return;
    }
    close();
    erased();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <>
          {erasure ? (
            <Things title={t.goes} things={goesWords(doomed, erasure)} />
          ) : (
            <p aria-busy="true">{t.counting}</p>
          )}
          <Things title={t.stays} things={stays} />
          <p>{t.forGood}</p>
          {erasure?.lock && (
            <Sure words={lockWords(erasure.lock)} ticked={ticked} tick={setTicked} />
          )}
          <p role="status">{failed ? t.failed : notice}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={close}>
              {t.keep}
            </button>
            <button type="button" class="quiet" onClick={() => save(scope)}>
              {t.save}
            </button>
            {erasure && (
              <button
                type="button"
                class="danger"
                {...(erasure.lock && { 'aria-disabled': !ticked })}
                onClick={() => {
                  if (erasure.lock === null || ticked) void erase(close);
                }}
              >
                {t.confirm}
              </button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

function Things(props: {
  readonly title: string;
  readonly things: readonly string[];
}): JSX.Element {
  return (
    <div>
      <p>{props.title}</p>
      <ul class="things">
        {props.things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </div>
  );
}

type Described = {
  readonly title: string;
  readonly scope: Scope;
  readonly stays: readonly string[];
};

function described(doomed: Doomed): Described {
  const t = words().erase;
  switch (doomed.kind) {
    case 'me':
      return { title: t.askMine, scope: mine(), stays: [t.storiesStay, t.othersStay, t.filesStay] };
    case 'other': {
      const { learner } = doomed;
      return {
        title: t.askOne(whoseWords(learner)),
        scope: { kind: 'learner', id: learner.id },
        stays: [t.restStays, t.filesStay],
      };
    }
    case 'everything':
      return { title: t.askEverything, scope: EVERYTHING, stays: [t.filesStay] };
  }
}

const EVERYTHING: Scope = { kind: 'everything' };

/** Everything that goes, each with how many there are. What there is none of is not named. */
function goesWords({ kind }: Doomed, erasure: Erasure): readonly string[] {
  const t = words();
  const e = t.erase;
  const { attempts, reflections, observations, judgements, exercises, people, stories } = erasure;
  const all = kind === 'everything';
  const counted: readonly (readonly [number, string])[] = [
    [1, e.attemptsOf(t.attempts(attempts))],
    [reflections, e.reflections(reflections)],
    [observations, e.observations(observations, judgements)],
    [exercises, all ? e.exercises(exercises) : e.withdrawn(exercises)],
    [stories, t.stories(stories)],
    [1, all ? e.people(people) : kind === 'me' ? e.yourName : e.theirName],
    [1, all ? e.draftsAndSettings : e.drafts],
  ];
  return counted.flatMap(([count, said]) => (count > 0 ? [said] : []));
}

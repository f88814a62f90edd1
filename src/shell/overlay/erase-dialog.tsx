import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { files as words } from '../../words/files';
import { Dialog } from '../kit/dialog';
import type { AttemptFiles, Kept, KeptLearner, Scope } from './files-cast';
import { useSaving } from './save-all';
import { whoseWords } from './verification-words';

/** What somebody is about to erase. */
export type Doomed =
  | { readonly kind: 'me'; readonly kept: Kept }
  | { readonly kind: 'other'; readonly learner: KeptLearner }
  | { readonly kind: 'everything'; readonly kept: Kept };

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
  const { title, scope, goes, stays } = described(doomed);
  const erase = async (close: () => void): Promise<void> => {
    try {
      await files.erase(scope);
    } catch {
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
          <Things title={t.goes} things={goes} />
          <Things title={t.stays} things={stays} />
          <p>{t.forGood}</p>
          <p role="status">{failed ? t.failed : notice}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={close}>
              {t.keep}
            </button>
            <button type="button" class="quiet" onClick={() => save(scope)}>
              {t.save}
            </button>
            <button type="button" class="danger" onClick={() => void erase(close)}>
              {t.confirm}
            </button>
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
  readonly goes: readonly string[];
  readonly stays: readonly string[];
};

function described(doomed: Doomed): Described {
  const t = words();
  const e = t.erase;
  const of = (count: number): string => e.attemptsOf(t.attempts(count));
  switch (doomed.kind) {
    case 'me':
      return {
        title: e.askMine,
        scope: { kind: 'learner', id: 'me' },
        goes: [of(doomed.kept.mine.length), e.yourName, e.drafts],
        stays: [e.storiesStay, e.othersStay, e.filesStay],
      };
    case 'other': {
      const { learner } = doomed;
      return {
        title: e.askOne(whoseWords(learner)),
        scope: { kind: 'learner', id: learner.id },
        goes: [of(learner.attempts.length), e.theirName],
        stays: [e.restStays, e.filesStay],
      };
    }
    case 'everything': {
      const { mine, learners, stories } = doomed.kept;
      const count = learners.reduce((sum, { attempts }) => sum + attempts.length, mine.length);
      return {
        title: e.askEverything,
        scope: { kind: 'everything' },
        goes: [
          of(count),
          ...(stories > 0 ? [t.stories(stories)] : []),
          e.everyName,
          e.drafts,
          e.settings,
        ],
        stays: [e.filesStay],
      };
    }
  }
}

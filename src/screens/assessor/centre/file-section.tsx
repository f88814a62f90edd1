import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CentreFacts, CentreRules } from '../../../app/centre/centre-rules';
import { type Centre, USUAL } from '../../../core/centre/centre';
import { centreChanges } from '../../../core/centre/changes';
import { centre as words } from '../../../languages/en-GB/centre';
import { DeleteDialog } from '../../kit/delete-dialog';
import { BringFile } from './bring-file';
import { ChangeTable } from './change-table';

type Props = {
  readonly rules: CentreRules;
  readonly facts: CentreFacts;
  readonly keepAll: (centre: Centre) => Promise<string | null>;
  readonly remove: () => Promise<void>;
  /** Called when all of it has been exchanged. */
  readonly exchanged: () => void;
};

/** All of a centre's rules as one file: saved, brought in after a look at it, or taken off. */
export function FileSection(props: Props): JSX.Element {
  const { rules, facts, keepAll, exchanged } = props;
  const t = words().file;
  const { centre } = facts;
  const [said, say] = useState('');
  const [brought, setBrought] = useState<Centre | null>(null);
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const bring = async (file: File): Promise<void> => {
    const read = await rules.read(file);
    setBrought(read.kind === 'read' ? read.value : null);
    say(read.kind === 'read' ? t.from(read.value.name) : read.says);
  };
  const finish = (words_: string): void => {
    setBrought(null);
    say(words_);
    heading.current?.focus();
  };
  const take = async (taken: Centre): Promise<void> => {
    const refused = await keepAll(taken);
    if (refused !== null) return say(refused);
    exchanged();
    finish(t.taken);
  };
  const remove = async (): Promise<void> => {
    await props.remove().then(
      () => finish(t.removed),
      () => say(words().notKept),
    );
  };
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p class="hint">{t.lead}</p>
      {centre && (
        <div class="actions">
          <button
            type="button"
            class="main"
            onClick={() => {
              rules.save(centre);
              say(t.saved);
            }}
          >
            {t.save}
          </button>
          <button type="button" class="danger" onClick={() => setAsking(true)}>
            {t.remove}
          </button>
        </div>
      )}
      <BringFile words={t.bring} hint={words().bytes} bring={bring} />
      <p role="status" class="said">
        {said}
      </p>
      {brought && (
        <Preview
          facts={facts}
          brought={brought}
          take={() => void take(brought)}
          leave={() => finish(t.left)}
        />
      )}
      {asking && centre && (
        <DeleteDialog title={t.removeTitle} remove={remove} onClose={() => setAsking(false)}>
          {t.removeHint(centre.name)}
        </DeleteDialog>
      )}
    </section>
  );
}

type PreviewProps = {
  readonly facts: CentreFacts;
  readonly brought: Centre;
  readonly take: () => void;
  readonly leave: () => void;
};

function Preview({ facts, brought, take, leave }: PreviewProps): JSX.Element {
  const t = words().file;
  const changes = centreChanges(facts.centre ?? USUAL, brought);
  return (
    <div class="preview">
      <h3>{t.preview}</h3>
      {changes.length === 0 ? <p>{t.same}</p> : <ChangeTable facts={facts} changes={changes} />}
      <div class="actions">
        {changes.length > 0 && (
          <button type="button" class="main" onClick={take}>
            {t.take}
          </button>
        )}
        <button type="button" class="quiet" onClick={leave}>
          {t.leave}
        </button>
      </div>
    </div>
  );
}

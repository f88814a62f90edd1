import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Centre, USUAL } from '../../../core/centre/centre';
import { centre as words } from '../../../languages/en-GB/centre';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import '../parts/deskwork.css';
import { toDesk } from '../parts/to-desk';
import './centre.css';
import type { CentreFacts, CentreRules } from '../../../app/centre/centre-rules';
import { FileSection } from './file-section';
import { FirstName } from './first-name';
import { LockSection } from './lock-section';
import { Organisation } from './organisation';
import { OwnUnits } from './own-units';
import { PolicySection } from './policy-section';
import { RecordsForm } from './records-form';
import { RetentionForm } from './retention-form';
import { StatementForm } from './statement-form';
import { WordingSection } from './wording-section';

/** A centre's own rules: what is set, changing it, and all of it as one file. */
export function CentreScreen({ rules }: { readonly rules: CentreRules | null }): JSX.Element {
  const t = words();
  const found = useAnswer(async () => rules?.facts().catch(instead(null)) ?? null, 0);
  // What was kept here since: it stands in the place of what was found.
  const [kept, setKept] = useState<Pick<CentreFacts, 'centre' | 'unreadable'> | null>(null);
  const facts = found && { ...found, ...kept };
  if (rules === null) {
    return (
      <Around>
        <p class="notice">{t.noStore}</p>
      </Around>
    );
  }
  if (facts === null) {
    return (
      <>
        <Bar title={t.title} back={toDesk()} />
        <main aria-busy="true" />
      </>
    );
  }
  return (
    <Around>
      <Parts
        rules={rules}
        facts={facts}
        stands={(centre) => setKept({ centre, unreadable: false })}
      />
    </Around>
  );
}

type PartsProps = {
  readonly rules: CentreRules;
  readonly facts: CentreFacts;
  /** Told what is kept from now on. */
  readonly stands: (centre: Centre | null) => void;
};

function Parts({ rules, facts, stands }: PartsProps): JSX.Element {
  const t = words();
  // The forms begin anew when all of it is exchanged at once.
  const [round, setRound] = useState(0);
  const keepAll = async (centre: Centre): Promise<string | null> => {
    const kept = await rules.keep(centre).catch(instead(null));
    if (kept === null) return t.notKept;
    if (kept.kind === 'refused') return kept.says;
    stands(kept.value);
    return null;
  };
  const { centre, unreadable } = facts;
  const keep = (change: Partial<Centre>): Promise<string | null> =>
    keepAll({ ...(centre ?? USUAL), ...change });
  const part = centre && { rules, facts, centre, keep };
  return (
    <>
      <p class="lead">{t.lead}</p>
      {unreadable && <p class="notice">{t.unreadable}</p>}
      {part ? (
        <div class="centre-parts" key={round}>
          <Organisation {...part} />
          <PolicySection {...part} />
          <WordingSection {...part} />
          <OwnUnits {...part} />
          <RecordsForm {...part} />
          <RetentionForm {...part} />
          <StatementForm {...part} />
        </div>
      ) : (
        <FirstName rules={rules} keep={keep} />
      )}
      <FileSection
        rules={rules}
        facts={facts}
        keepAll={keepAll}
        remove={async () => {
          await rules.remove();
          stands(null);
          setRound(round + 1);
        }}
        exchanged={() => setRound(round + 1)}
      />
      <LockSection />
    </>
  );
}

function Around({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <>
      <Bar title={words().title} back={toDesk()} />
      <main class="deskwork centre">{children}</main>
    </>
  );
}

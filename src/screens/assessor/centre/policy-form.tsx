import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardScenario } from '../../../app/centre/centre-rules';
import type { PolicyLine, ScenarioPolicy } from '../../../core/centre/policy';
import { centre as words } from '../../../languages/en-GB/centre';
import { languageOf } from '../../kit/content';
import { ClashNotes } from './clash-notes';
import { useDraft } from './draft';
import { FormEnd } from './form-end';
import { keptWords } from './kept-words';
import { LineFields } from './line-fields';
import type { PartProps } from './part';
import { type BadLimit, linesFrom, type Row, restoreRows, rowsFrom } from './policy-rows';

type Props = PartProps & { readonly scenario: CardScenario };

/** The card of one scenario, and a centre's lines in the place of some or after them. */
export function PolicyForm({ rules, centre, keep, scenario }: Props): JSX.Element {
  const t = words().policy;
  const name = scenario.scenario;
  const kept = linesOf(centre.policies, name);
  const draft = useDraft(rules, `policy.${name}`, rowsFrom(kept), restoreRows);
  const [said, say] = useState('');
  const rows = draft.value;
  const change = (at: number, row: Row | null): void => {
    say('');
    draft.set(rows.flatMap((one, n) => (n === at ? (row ?? []) : one)));
  };
  const add = (instead: string | null): void => {
    say('');
    draft.set([...rows, { instead, says: instead ?? '', upTo: '' }]);
  };
  const keepLines = async (lines: readonly PolicyLine[]): Promise<void> => {
    const others = centre.policies.filter((one) => one.scenario !== name);
    const own: readonly ScenarioPolicy[] = lines.length > 0 ? [{ scenario: name, lines }] : [];
    const refused = await keep({ policies: [...others, ...own] });
    say(refused ?? keptWords());
    if (refused === null) draft.settle(rowsFrom(lines));
  };
  const keepTyped = async (): Promise<void> => {
    const lines = linesFrom(rows);
    if ('kind' in lines) return say(badWords(lines));
    await keepLines(lines);
  };
  const added = rows.flatMap((row, at) => (row.instead === null ? [{ row, at }] : []));
  return (
    <form
      autocomplete="off"
      class="policy-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keepTyped();
      }}
    >
      <h3>{t.story}</h3>
      <p class="hint">{t.upToHint}</p>
      <ol class="card-lines">
        {scenario.policy.map((line) => (
          <StoryLine
            key={line}
            line={line}
            lang={languageOf(scenario)}
            at={rows.findIndex(({ instead }) => instead === line)}
            rows={rows}
            change={change}
            replace={() => add(line)}
          />
        ))}
      </ol>
      <Unplaced rows={rows} scenario={scenario} change={change} />
      <h3>{t.added}</h3>
      {added.length === 0 && <p class="soft">{t.noneAdded}</p>}
      {added.map(({ row, at }, n) => (
        <LineFields
          key={at}
          label={t.line(n + 1)}
          row={row}
          change={(to) => change(at, to)}
          remove={{ words: t.removeLine(n + 1), does: () => change(at, null) }}
        />
      ))}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => add(null)}>
          {t.add}
        </button>
        {kept.length > 0 && (
          <button type="button" class="plain" onClick={() => void keepLines([])}>
            {t.takeAll}
          </button>
        )}
      </div>
      <FormEnd what={t.heading} draft={draft} said={said} />
      <ClashNotes rules={rules} scenario={scenario} lines={kept} />
    </form>
  );
}

function linesOf(policies: readonly ScenarioPolicy[], name: string): readonly PolicyLine[] {
  return policies.find(({ scenario }) => scenario === name)?.lines ?? [];
}

function badWords({ kind, says }: BadLimit): string {
  const t = words().policy;
  return kind === 'no-sum' ? t.noSum(says) : t.badSum(says);
}

type LineProps = {
  readonly line: string;
  readonly lang: string | undefined;
  /** Which of the rows stands for it; -1 if none does. */
  readonly at: number;
  readonly rows: readonly Row[];
  readonly change: (at: number, row: Row | null) => void;
  readonly replace: () => void;
};

function StoryLine({ line, lang, at, rows, change, replace }: LineProps): JSX.Element {
  const t = words().policy;
  const row = rows[at];
  return (
    <li class={row ? 'replaced' : undefined}>
      <div class="card-line">
        <span lang={lang}>{row ? <s>{line}</s> : line}</span>
        {!row && (
          <button type="button" class="plain" onClick={replace}>
            {t.replace}
            <span class="unseen" lang={lang}>
              {' '}
              {line}
            </span>
          </button>
        )}
      </div>
      {row && (
        <LineFields
          label={t.instead}
          row={row}
          change={(to) => change(at, to)}
          remove={{ words: t.restore, does: () => change(at, null) }}
        />
      )}
    </li>
  );
}

type UnplacedProps = Pick<LineProps, 'rows' | 'change'> & { readonly scenario: CardScenario };

/** Lines that were for one that the story does not have any more. */
function Unplaced({ rows, scenario, change }: UnplacedProps): JSX.Element {
  const t = words().policy;
  return (
    <>
      {rows.map((row, at) =>
        row.instead === null || scenario.policy.includes(row.instead) ? null : (
          <div key={row.instead} class="unplaced">
            <p class="wrong">{t.unplaced(row.instead)}</p>
            <LineFields
              label={t.instead}
              row={row}
              change={(to) => change(at, to)}
              remove={{ words: t.restore, does: () => change(at, null) }}
            />
          </div>
        ),
      )}
    </>
  );
}

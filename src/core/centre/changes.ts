import { joinedLife, type LifeState, type ScenarioLife, stateIn } from './approval';
import type { Centre, Statements } from './centre';

type Change<K extends string, T> = { readonly kind: K; readonly from: T; readonly to: T };

/** One thing that is not the same in two sets of a centre's rules. */
export type CentreChange =
  | Change<'name' | 'number' | 'countersigner', string>
  | Change<'logo', string | null>
  /** `of`: the id of the framework. The numbers: how many criteria are worded; 0 for none. */
  | (Change<'wording', number> & { readonly of: string })
  /** `of`: the name of the scenario; with the lines that are laid over it. */
  | (Change<'policy', readonly string[]> & { readonly of: string })
  /** `of`: the id of a unit of the centre's own. The numbers: how many criteria it has; 0 for none. */
  | (Change<'framework', number> & { readonly of: string })
  /** `of`: the name of the scenario. Where it stands here and would stand; `parted` where the lists part, and nothing changes. */
  | (Change<'approval', LifeState | 'parted'> & { readonly of: string })
  | Change<'practiceDays' | 'recordYears', number | null>
  | (Change<'statement', string | null> & { readonly of: keyof Statements });

/** What would be otherwise with `to` in the place of `from`, in the order of a centre's file. */
export function centreChanges(from: Centre, to: Centre): readonly CentreChange[] {
  const { retention: was } = from;
  const { retention: is } = to;
  return [
    ...differing({ kind: 'name', from: from.name, to: to.name }),
    ...(['number', 'countersigner'] as const).flatMap((kind) =>
      differing({ kind, from: from.records[kind], to: to.records[kind] }),
    ),
    ...differing({ kind: 'logo', from: from.logo, to: to.logo }),
    ...unlike(from.wordings, to.wordings, idOf).map(({ of, was, is }): CentreChange => {
      return { kind: 'wording', of, from: count(was), to: count(is) };
    }),
    ...unlike(from.policies, to.policies, nameOf).map(({ of, was, is }): CentreChange => {
      return { kind: 'policy', of, from: linesOf(was), to: linesOf(is) };
    }),
    ...unlike(from.frameworks, to.frameworks, ({ id }) => id).map(
      ({ of, was, is }): CentreChange => ({
        kind: 'framework',
        of,
        from: was?.criteria.length ?? 0,
        to: is?.criteria.length ?? 0,
      }),
    ),
    ...to.approvals.flatMap((life) => approvalChange(from, life)),
    ...differing({ kind: 'practiceDays', from: was.practiceDays, to: is.practiceDays }),
    ...differing({ kind: 'recordYears', from: was.recordYears, to: is.recordYears }),
    ...STATEMENTS.flatMap((of) =>
      differing({ kind: 'statement', of, from: from.statements[of], to: to.statements[of] }),
    ),
  ];
}

const STATEMENTS = [
  'controller',
  'dataContact',
  'accessibilityContact',
  'reviewed',
  'notes',
] as const satisfies readonly (keyof Statements)[];

/** What a file adds to what was said of a scenario; nothing where it adds nothing. */
function approvalChange(from: Centre, life: ScenarioLife): readonly CentreChange[] {
  const ours = from.approvals.find(({ scenario }) => scenario === life.scenario) ?? null;
  const joined = joinedLife(ours, life);
  if (joined === ours) return [];
  const was = stateIn(ours);
  const is = joined ? stateIn(joined) : 'parted';
  return [{ kind: 'approval', of: life.scenario, from: was, to: is }];
}

function differing(change: CentreChange): readonly CentreChange[] {
  return change.from === change.to ? [] : [change];
}

/** Those of two lists that are not the same, by their names. Both have been read: fields stand in one order. */
function unlike<T>(
  from: readonly T[],
  to: readonly T[],
  named: (one: T) => string,
): readonly { readonly of: string; readonly was: T | null; readonly is: T | null }[] {
  return [...new Set([...from, ...to].map(named))].flatMap((of) => {
    const was = from.find((one) => named(one) === of) ?? null;
    const is = to.find((one) => named(one) === of) ?? null;
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ of, was, is }];
  });
}

function idOf({ framework }: Centre['wordings'][number]): string {
  return framework.id;
}

function nameOf({ scenario }: Centre['policies'][number]): string {
  return scenario;
}

function count(wording: Centre['wordings'][number] | null): number {
  return wording?.criteria.length ?? 0;
}

function linesOf(policy: Centre['policies'][number] | null): readonly string[] {
  return policy?.lines.map(({ says }) => says) ?? [];
}

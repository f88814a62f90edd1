import type { MadeAttempt } from '../../../app/observation/made-attempts';
import type { Plan } from '../../../app/observation/set-up';
import type { Person } from '../../../core/observation/observation-file';

/** A plan while it is being filled in. */
export type Draft = {
  readonly learner: Person;
  /** The attempt that is observed afterwards; null for one to come. */
  readonly made: MadeAttempt | null;
  readonly assessor: Person;
  readonly scenario: string;
  readonly framework: string;
  /** Further units that the same observation serves. */
  readonly also: readonly string[];
  readonly timed: boolean;
  readonly minutes: string;
  /** The usual access arrangements that are ticked. */
  readonly usual: readonly string[];
  /** Others, one to a line. */
  readonly others: string;
  readonly blind: boolean;
  /** Why the scenario is used, where it is not approved. */
  readonly reason: string;
  readonly place: string;
  readonly learnerNumber: string;
};

const NOBODY: Person = { code: '', name: '' };

export function firstPlan(scenario: string, framework: string, assessor: Person | null): Draft {
  return {
    learner: NOBODY,
    made: null,
    assessor: assessor ?? NOBODY,
    scenario,
    framework,
    also: [],
    timed: false,
    minutes: '15',
    usual: [],
    others: '',
    blind: false,
    reason: '',
    place: '',
    learnerNumber: '',
  };
}

/** What can be wrong with a plan. */
type Wrong = 'learner' | 'assessor' | 'reason' | 'minutes' | 'framework';

/** The plan that a draft comes to, or what is wrong with it; `approved`: its scenario is. */
export function planFrom(draft: Draft, approved: boolean): Plan | Wrong {
  const learner = trimmed(draft.made?.learner ?? draft.learner);
  const assessor = trimmed(draft.assessor);
  const minutes = Number(draft.minutes);
  if (!draft.made && learner.code === '' && learner.name === '') return 'learner';
  if (assessor.code === '') return 'assessor';
  if (draft.framework === '') return 'framework';
  if (!approved && draft.reason.trim() === '') return 'reason';
  const whole = Number.isInteger(minutes) && minutes >= 1 && minutes <= 600;
  if (!draft.made && draft.timed && !whole) return 'minutes';
  const others = draft.others.split('\n').map((line) => line.trim());
  return {
    learner,
    made: draft.made?.id ?? null,
    assessor,
    scenario: draft.scenario,
    framework: draft.framework,
    also: draft.also.filter((id) => id !== draft.framework),
    conditions: {
      minutes: draft.timed ? minutes : null,
      arrangements: [...draft.usual, ...others.filter((line) => line !== '')],
    },
    blind: draft.blind,
    reason: draft.reason.trim(),
    place: draft.place.trim(),
    learnerNumber: draft.learnerNumber.trim(),
  };
}

function trimmed({ code, name }: Person): Person {
  return { code: code.trim(), name: name.trim() };
}

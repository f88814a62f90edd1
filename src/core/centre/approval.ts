import * as v from 'valibot';
import type { UNAPPROVED } from '../observation/judgements';
import { Day } from '../standards/day';
import { BadInput } from '../transcript/bad-input';
import { longerOf } from '../transcript/join-lists';
import { MomentSchema } from '../transcript/moment';

/** What becomes of a scenario before it may stand in a mock observation, in order. */
export const LIFE_STATES = ['draft', 'trialled', 'standardised', 'approved'] as const;

export type LifeState = (typeof LIFE_STATES)[number];

const Short = v.pipe(v.string(), v.maxLength(200, 'is too long'));

/** What kind of paper it is. */
export const LIFE = 'scenario-life';

/** The id of the paper that a scenario's life is kept as. */
export function lifeId(scenario: string): string {
  return `${LIFE}:${scenario}`;
}

/** Everything that was said of one scenario, checked. */
export const LifeSchema = v.strictObject({
  scenario: Short,
  steps: v.pipe(
    v.array(
      v.strictObject({
        to: v.picklist(LIFE_STATES),
        /** The scenario's version that it was said of. */
        version: Short,
        /** The code of who said so, and when, in milliseconds since 1970. */
        by: Short,
        at: MomentSchema,
        /** The last day an approval holds; null for every other state. */
        review: v.nullable(Day),
        note: v.pipe(v.string(), v.maxLength(20_000, 'is longer than any note')),
      }),
    ),
    v.readonly(),
  ),
});

/** Everything that was said of one scenario: an append-only list. */
export type ScenarioLife = Readonly<v.InferOutput<typeof LifeSchema>>;
export type LifeStep = Readonly<ScenarioLife['steps'][number]>;

/** Reads what was kept of a scenario's life. Throws a `TypeError` where it is no such thing. */
export function parseScenarioLife(data: unknown): ScenarioLife {
  const parsed = v.safeParse(LifeSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`Scenario's life: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/**
 * What was said of a scenario here, with what a copy of the same list adds; null where they part, for then
 * neither is the other's beginning.
 */
export function joinedLife(ours: ScenarioLife | null, theirs: ScenarioLife): ScenarioLife | null {
  return ours ? longerOf(ours, theirs, ({ steps }) => steps) : theirs;
}

/** Where a scenario stands; a draft before anybody has said otherwise. */
export function stateIn(life: ScenarioLife | null): LifeState {
  return life?.steps.at(-1)?.to ?? 'draft';
}

/** Why a scenario cannot take a step. */
export type StepRefusal = 'order' | 'needs-review' | 'needs-note';

/**
 * Whether `next` may follow: one state at a time onwards, back to any state for a reason, and an
 * approval again, with another day of review.
 */
export function stepRefusal(life: ScenarioLife | null, next: LifeStep): StepRefusal | null {
  const now = LIFE_STATES.indexOf(stateIn(life));
  const to = LIFE_STATES.indexOf(next.to);
  if (to > now + 1 || (to === now && next.to !== 'approved')) return 'order';
  if (next.to === 'approved') return next.review === null ? 'needs-review' : null;
  return to < now && next.note.trim() === '' ? 'needs-note' : null;
}

/** Whether a scenario may stand in a mock observation; where not, a reason has to be given. */
export type Offer =
  | { readonly kind: 'offered'; readonly review: string }
  | { readonly kind: 'not-approved'; readonly state: LifeState }
  /** The approval was of another version than the one that would be played. */
  | { readonly kind: 'other-version'; readonly approved: string }
  | { readonly kind: 'review-due'; readonly review: string };

/** Whether version `version` of a scenario may be offered for mock observation on `day`. */
export function offerOn(life: ScenarioLife | null, version: string, day: string): Offer {
  const last = life?.steps.at(-1);
  if (last?.to !== 'approved' || last.review === null) {
    return { kind: 'not-approved', state: stateIn(life) };
  }
  if (last.version !== version) return { kind: 'other-version', approved: last.version };
  const { review } = last;
  return day <= review ? { kind: 'offered', review } : { kind: 'review-due', review };
}

/** How a scenario stands that may not be offered; null where it may. */
export function unapprovedIn(offer: Offer): (typeof UNAPPROVED)[number] | null {
  switch (offer.kind) {
    case 'offered':
      return null;
    case 'not-approved':
      return offer.state === 'approved' ? 'review-due' : offer.state;
    case 'other-version':
    case 'review-due':
      return offer.kind;
  }
}

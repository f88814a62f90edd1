import * as v from 'valibot';
import { BadInput } from '../transcript/bad-input';
import { Day, isDay } from './day';

const NATIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;

const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is small letters, digits and hyphens'),
);
const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const Some = v.pipe(v.array(Text), v.minLength(1, 'names at least one'), v.readonly());

const LawCardSchema = v.strictObject({
  /** What a story names: `# law: cra-30-day-reject`. */
  id: Slug,
  title: Text,
  /** The rule in plain words. */
  rule: Text,
  /** Where in the United Kingdom it holds. */
  jurisdiction: v.pipe(v.array(v.picklist(NATIONS)), v.minLength(1, 'names at least one nation')),
  /** The first day it held; null where that is not known, which `unconfirmed` then says. */
  inForceFrom: v.nullable(Day),
  /** The Act or rule, and the part of it. */
  source: v.strictObject({ name: Text, part: Text }),
  /** Where it was read. */
  readAt: Some,
  reviewedOn: Day,
  /** The last day on which it may be relied on without being reviewed again. */
  reviewBy: Day,
  /** Wrong things that people say about it. */
  misstatements: Some,
  /** What nobody has yet confirmed in a source: to be checked before a learner relies on it. */
  unconfirmed: v.pipe(v.array(Text), v.readonly()),
});

export type LawCard = Readonly<v.InferOutput<typeof LawCardSchema>>;

/** What a card says at once, and what it says besides. */
export type LawAnswer = { readonly first: string; readonly rest: string };

/** As many sentences as somebody reads before they know whether this is what they asked. */
const FIRST = 2;

/** A card's rule in two: its first two sentences, which answer the question, and the rest; none may be left. */
export function answerOf({ rule }: Pick<LawCard, 'rule'>): LawAnswer {
  const ends = [...rule.matchAll(/[.?!](?=\s+\S)/g)].map(({ index }) => index + 1);
  const end = ends[FIRST - 1] ?? rule.length;
  return { first: rule.slice(0, end), rest: rule.slice(end).trim() };
}

/** How far a card can be relied on. */
export type Standing =
  | { readonly kind: 'current' }
  | { readonly kind: 'not-in-force'; readonly from: string }
  | { readonly kind: 'overdue'; readonly since: string };

/** Reads a law card. Throws a `TypeError` that says what is wrong, where. */
export function parseLawCard(data: unknown): LawCard {
  const parsed = v.safeParse(LawCardSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadInput(`Law card: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const card = parsed.output;
  if (card.reviewBy <= card.reviewedOn) {
    throw new BadInput(`Law card: ${card.id}: the review is due before or on the day of the last`);
  }
  if (card.inForceFrom === null && card.unconfirmed.length === 0) {
    throw new BadInput(`Law card: ${card.id}: "unconfirmed" must say why no first day is given`);
  }
  return card;
}

/**
 * Whether a card can be relied on, on a day written `2026-11-23`. It is overdue from the day after
 * `reviewBy`. Throws a `RangeError` if `on` is not a day.
 */
export function standingOf(card: LawCard, on: string): Standing {
  if (!isDay(on)) throw new BadInput(`"${on}" is not a day such as 2026-11-23.`);
  if (card.inForceFrom !== null && on < card.inForceFrom) {
    return { kind: 'not-in-force', from: card.inForceFrom };
  }
  return on > card.reviewBy ? { kind: 'overdue', since: card.reviewBy } : { kind: 'current' };
}

import type { Evidence, Mark } from './mark';

/**
 * The evidence that an outcome rests on. Met: what earned it, or, where nothing had to be shown, the
 * mistakes that were declined. Not yet: the mistakes made, or else the chances missed.
 */
export function restingOn({ outcome, evidence }: Mark): readonly Evidence[] {
  const of = (effect: Evidence['effect']) => evidence.filter((one) => one.effect === effect);
  const [first, second] =
    outcome === 'met' ? [of('earned'), of('declined')] : [of('lost'), of('missed')];
  return first.length > 0 ? first : second;
}

/** What speaks the other way: a slip that was forgiven, or what was done well all the same. */
export function speakingAgainst({ outcome, evidence }: Mark): readonly Evidence[] {
  const other = outcome === 'met' ? 'lost' : 'earned';
  return evidence.filter(({ effect }) => effect === other);
}

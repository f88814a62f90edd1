import { type Judgement, type Sampled, standingOf } from './judgements';

/**
 * What stands of quality assurance's verdicts on a criterion: the last one, until anything about
 * that criterion is written anew. Null where it has yet to be looked at, or looked at again.
 */
export function verdictOn(judgements: readonly Judgement[], criterion: string): Sampled | null {
  const last = judgements.findLast((one) => isOn(one, criterion));
  return last?.kind === 'sampled' ? last : null;
}

const WRITTEN: readonly Judgement['kind'][] = ['sampled', 'decided', 'asked', 'cited', 'uncited'];

function isOn(one: Judgement, criterion: string): boolean {
  return WRITTEN.includes(one.kind) && 'criterion' in one && one.criterion === criterion;
}

/** Comments that go back to the assessor, by criterion: every verdict that stands and says something. */
export function commentsBack(judgements: readonly Judgement[]): readonly Sampled[] {
  const criteria = [...standingOf(judgements).sampled.keys()];
  return criteria.flatMap((criterion) => {
    const verdict = verdictOn(judgements, criterion);
    return verdict && verdict.comment.trim() !== '' ? [verdict] : [];
  });
}

import type { Token } from './forms';
import { figuresIn, madeUp, wordsIn } from './tokens';

/** Words that may turn round whatever else a field says: "NO refund of £35", "£35 refund declined". */
const REVERSING: readonly string[] = (
  'no not none nobody nothing never nor neither without instead cannot unable ' +
  'refuse refuses refused deny denies denied decline declines declined reject rejects rejected turned ' +
  'withheld unpaid fail fails failed forgot forgotten broke lie lied false wrong ' +
  'isn wasn aren weren don doesn didn won wouldn couldn shouldn hasn haven hadn'
).split(' ');

/** Words that leave open what stands in the same sentence: it was asked for, or it may come. */
const OPEN: readonly string[] = (
  'if unless maybe perhaps possibly probably hopefully might may could would should try tries trying tried ' +
  'hope hopes want wants wanted ask asks asked demand demands demanded request requests requested ' +
  'claim claims claimed decide decides'
).split(' ');

/** Words for a number that is nobody's any more. */
const FORMER: readonly string[] = ['old', 'former', 'previous', 'wrong'];
const UNFIT = /\bnot (?:to be|in|his|hers?|the|work\w*|valid|right|correct)\b/i;

/** "No. 20417" is the number. */
const NUMBER = /\b(?:no|num)\b\.?:?\s*(?=#?[a-z]{0,4}-?\d)/gi;

/** Whether something in a reference may turn round the figure in it. */
export function isReferenceInDoubt(written: string): boolean {
  return hasAny(written.replace(NUMBER, ' '), REVERSING);
}

/** Whether the way to reach somebody may be one that is not to be used. */
export function isContactInDoubt(written: string): boolean {
  return hasAny(written, FORMER) || UNFIT.test(written);
}

/**
 * Whether words of a field may turn round what it keeps, or leave it open. What was settled may say so itself
 * ("ring on Friday if it changes"); another sentence may tell what is still open ("He may claim £62").
 */
export function isInDoubt(written: string, values: readonly string[]): boolean {
  if (hasAny(written, REVERSING)) return true;
  const own = values.flatMap(wordsIn);
  const open = OPEN.filter((word) => !own.includes(word));
  return sentencesIn(written).some((one) => keepsAny(one, values) && hasAny(one, open));
}

/** Whether a sum stands there that was never settled, and that is not plainly told as still open. */
export function hasOpenSum(
  written: string,
  values: readonly string[],
  settled: readonly string[],
): boolean {
  return sentencesIn(written).some((one) => {
    const isOpen = hasAny(one, OPEN) && !keepsAny(one, values);
    return !isOpen && madeUp(one, settled).some(({ kind }) => kind === 'money');
  });
}

/** Whether a sentence holds anything of what was settled: a figure of it, or a name. */
function keepsAny(sentence: string, values: readonly string[]): boolean {
  const own = figuresIn(sentence);
  const words = wordsIn(sentence);
  return values.some((value) => {
    const figures = figuresIn(value);
    if (figures.length === 0) return wordsIn(value).some((word) => words.includes(word));
    return figures.some((figure) => own.some((one) => isSame(one, figure)));
  });
}

function isSame(one: Token, other: Token): boolean {
  return one.kind === other.kind && one.value === other.value;
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/[.;!?]+(?=\s|$)|\n/);
}

function hasAny(text: string, among: readonly string[]): boolean {
  return wordsIn(text).some((word) => among.includes(word));
}

/** The largest sum, in pounds, that the policy card leaves to the learner; null if it names none. */
export function limitOf(policy: readonly string[], colleagues: readonly string[]): number | null {
  const own = policy
    .flatMap((line) => line.match(/.+?(?:[.!?](?=\s)|$)/gs) ?? [])
    .filter((sentence) => !colleagues.some((name) => sentence.toLowerCase().includes(name)));
  const sums = own.flatMap((sentence) =>
    [...sentence.matchAll(/up to £(\d[\d,]*(?:\.\d\d)?)/gi)].map(([, sum = '']) => pounds(sum)),
  );
  return sums.length > 0 ? Math.max(...sums) : null;
}

const OFFERS = /\b(I(?:'ll| will| can)|we(?:'ll| will| can)|let me|shall I)\b[^.?!]*/gi;
const GIVES = /\b(give|refund|credit|take|knock|offer|pay|put|waive|drop|send|add)\b/i;
const DENIES = /\b(can't|cannot|not|won't|ask|check|see if|whether)\b/i;

/** The largest sum, in pounds, that a reply offers in the speaker's own name. */
export function offeredIn(text: string): number {
  const offers = [...text.replaceAll('’', "'").matchAll(OFFERS)].map(([words]) => words);
  const sums = offers
    .filter((words) => GIVES.test(words) && !DENIES.test(words))
    .flatMap((words) => [...words.matchAll(/£(\d[\d,]*(?:\.\d\d)?)/g)])
    .map(([, sum = '']) => pounds(sum));
  return Math.max(0, ...sums);
}

function pounds(text: string): number {
  return Number(text.replaceAll(',', ''));
}

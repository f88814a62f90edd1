import type { Evidence } from '../marking/mark';
import type { Framework } from '../standards/framework';
import type { Suggestion } from '../standards/suggestion';
import { choiceAt, type Entry, heardBefore } from '../transcript/entries';
import { filled } from './document';

/** How supplementary questions are put. Each pattern may name `{says}`, what the criterion asks. */
export type QuestionWords = {
  /** Something to know, where a reply bears on it: `{speaker}`, `{heard}`, `{words}`. */
  readonly why: string;
  /** The same for a reply that nobody's words led to. */
  readonly whyAlone: string;
  /** Something to know that nothing in the conversation bears on. */
  readonly know: string;
  /** Something to do for which there was no occasion. */
  readonly elsewhere: string;
  /** Something to do that could have been done better there: `{words}`. */
  readonly instead: string;
  /** Something to do, asked without a word on how it was done. */
  readonly neutral: string;
};

/** A question to put to the learner, and the entry it quotes. */
export type Question = {
  readonly criterion: string;
  readonly question: string;
  readonly entry: number | null;
};

/**
 * Questions for what watching alone does not prove: what the learner knows, what there was no
 * occasion for, and what came out not yet. They quote what was said wherever something bears on it.
 */
export function draftQuestions(
  entries: readonly Entry[],
  { criteria }: Framework,
  suggestions: readonly Suggestion[],
  words: QuestionWords,
): readonly Question[] {
  const asked = new Set<number>();
  return criteria.flatMap(({ number, kind, says }): readonly Question[] => {
    const suggestion = suggestions.find(({ criterion }) => criterion === number);
    const evidence = suggestion?.marks.flatMap((mark) => mark.evidence) ?? [];
    const entry = tellingReply(entries, evidence, asked);
    const quote = entry === null ? null : quoteAt(entries, entry);
    const put = (pattern: string, about: number | null): readonly Question[] => [
      {
        criterion: number,
        question: filled(pattern, { ...quote, says: small(says) }),
        entry: about,
      },
    ];
    if (kind === 'does' && suggestion?.outcome === 'met') return [];
    if (kind === 'does' && suggestion?.outcome !== 'not-yet') return put(words.elsewhere, null);
    if (entry === null || !quote) return put(kind === 'knows' ? words.know : words.elsewhere, null);
    asked.add(entry);
    if (kind === 'does') return put(words.instead, entry);
    return put(quote.heard === '' ? words.whyAlone : words.why, entry);
  });
}

/**
 * Questions for whoever decides blind: one for each criterion, whatever was done. They quote what the
 * assessor took as evidence, and nothing that the scorer went by.
 */
export function blindQuestions(
  entries: readonly Entry[],
  { criteria }: Framework,
  evidence: ReadonlyMap<string, readonly number[]>,
  words: QuestionWords,
): readonly Question[] {
  return criteria.map(({ number, kind, says }) => {
    const cited = evidence.get(number) ?? [];
    const entry = cited.find((at) => choiceAt(entries, at)) ?? null;
    const quote = entry === null ? null : quoteAt(entries, entry);
    const about = { ...quote, says: small(says) };
    const pattern = quote
      ? quote.heard === ''
        ? words.whyAlone
        : words.why
      : kind === 'knows'
        ? words.know
        : words.neutral;
    return { criterion: number, question: filled(pattern, about), entry };
  });
}

/** The reply that bears on it most; one that was not asked about yet, if there is any. */
function tellingReply(
  entries: readonly Entry[],
  evidence: readonly Evidence[],
  asked: ReadonlySet<number>,
): number | null {
  const weight = { lost: 3, earned: 2, missed: 1, declined: 0 };
  const replies = evidence
    .filter(({ effect }) => effect !== 'declined')
    .toSorted((a, b) => weight[b.effect] - weight[a.effect])
    .map(({ entry }) => entry)
    .filter((entry) => entries[entry]?.kind === 'chose');
  return replies.find((entry) => !asked.has(entry)) ?? replies[0] ?? null;
}

/** What was chosen there, and what had last been said to the learner. */
function quoteAt(
  entries: readonly Entry[],
  at: number,
): { readonly speaker: string; readonly heard: string; readonly words: string } | null {
  const choice = choiceAt(entries, at);
  if (!choice) return null;
  const heard = heardBefore(entries, at);
  return { speaker: heard?.who ?? '', heard: heard?.text ?? '', words: choice.reply.text };
}

/** As it stands within a sentence. */
function small(says: string): string {
  return says.slice(0, 1).toLowerCase() + says.slice(1).replace(/\.$/, '');
}

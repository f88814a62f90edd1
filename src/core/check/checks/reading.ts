import { decisionsIn, type Finding, linesIn, type Subject } from '../finding';

const MOST_GRADE = 8;

/** What is said and what can be answered is read easily at 14. */
export function checkReading({ exploration, sources }: Subject): readonly Finding[] {
  const byWho = new Map<string, string[]>();
  for (const { who, text } of linesIn(exploration)) {
    byWho.set(who ?? 'The narration', [...(byWho.get(who ?? 'The narration') ?? []), text]);
  }
  const replies = decisionsIn(exploration).flatMap((decision) => decision.replies);
  byWho.set('The replies', [...new Set(replies.map(({ text }) => text))]);
  return [...byWho].flatMap(([who, texts]): readonly Finding[] => {
    const grade = gradeOf(texts.join(' '));
    if (grade <= MOST_GRADE) return [];
    return [
      {
        id: `reading:${who.toLowerCase().replaceAll(' ', '-')}`,
        level: 'warning',
        file: sources[0]?.file ?? '',
        line: 1,
        what: `${who}: school grade ${grade.toFixed(1)} (age ${Math.round(grade + 5)}); ${MOST_GRADE} is the most.`,
        why: 'One adult in six reads at the level of an eleven-year-old, and this is not a reading test.',
        path: [],
      },
    ];
  });
}

/** Flesch and Kincaid's school grade. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.!?]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  if (sentences === 0 || words.length === 0) return 0;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '');
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0);
}

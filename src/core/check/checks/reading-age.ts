import { type Finding, type Subject, slug } from '../finding';

const MOST_GRADE = 8;
const MOST_WORDS = 25;

/** What is said and what can be answered is read easily at 14, sentence by sentence too. */
export function checkReading(subject: Subject): readonly Finding[] {
  const texts = textsOf(subject);
  const english = (subject.header.language ?? 'en').startsWith('en');
  const long = new Set([...texts.values()].flat().flatMap(sentencesOf).filter(isLong));
  return [
    // School grades are worked out from English syllables.
    ...(english ? [...texts].flatMap(([who, said]) => hardTexts(subject, who, said)) : []),
    ...[...long].map((sentence): Finding => {
      return {
        id: `reading.sentence:${slug(sentence)}`,
        level: 'warning',
        ...subject.where.words(sentence),
        what: `A sentence of ${wordsOf(sentence).length} words: "${sentence}"`,
        why: `Slow readers lose the beginning before they reach the end; ${MOST_WORDS} words are plenty.`,
        path: [],
      };
    }),
  ];
}

/** What each speaker says, and what can be replied. */
function textsOf({ walk }: Subject): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const add = (who: string, text: string): void => {
    texts.set(who, [...(texts.get(who) ?? []), text]);
  };
  for (const { who, text } of walk.lines) add(who ?? 'The narration', text);
  for (const text of new Set(walk.offers.flatMap(({ replies }) => replies.map((one) => one.text))))
    add('The replies', text);
  return texts;
}

function hardTexts({ where }: Subject, who: string, texts: readonly string[]): readonly Finding[] {
  const grade = gradeOf(texts.join(' '));
  if (grade <= MOST_GRADE) return [];
  const [hardest = ''] = [...texts].sort((a, b) => gradeOf(b) - gradeOf(a));
  return [
    {
      id: `reading:${slug(who)}`,
      level: 'warning',
      ...where.words(hardest),
      what: `${who}: school grade ${grade.toFixed(1)} (age ${Math.round(grade + 5)}) all in all; ${MOST_GRADE} is the most. The hardest is "${hardest}".`,
      why: 'One adult in six reads at the level of an eleven-year-old, and this is not a reading test.',
      path: [],
    },
  ];
}

function sentencesOf(text: string): readonly string[] {
  return (text.match(/.+?(?:[.!?…](?=\s)|$)/gs) ?? [])
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}

function isLong(sentence: string): boolean {
  return wordsOf(sentence).length > MOST_WORDS;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** Flesch and Kincaid's school grade. */
function gradeOf(text: string): number {
  const sentences = sentencesOf(text).length;
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  if (sentences === 0 || words.length === 0) return 0;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '');
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0);
}

import type { Report } from '../core/check/report';
import type { StoryNews } from './news';

/** How a story is, in a few words. */
export function newsWords(scenario: string | null, news: StoryNews | undefined): string {
  if (scenario === null) return 'Open a scenario, and its story is checked here.';
  switch (news?.kind) {
    case undefined:
      return 'Reading the story…';
    case 'problems':
      return `Does not compile: ${count(news.problems.length, 'problem')}. The page stays as it was.`;
    case 'checking':
      return 'Checking every playthrough…';
    case 'unchecked':
      return `The checker could not run: ${news.words}`;
    case 'checked':
      return `${findingWords(news.report)} · ${proofWords(news.report)}`;
  }
}

const LEVELS = ['error', 'warning', 'note'] as const;

export function gravestFirst({ findings }: Report): Report['findings'] {
  return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}

function findingWords({ findings }: Report): string {
  const words = LEVELS.flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level).length;
    return found > 0 ? [count(found, level)] : [];
  });
  return words.length > 0 ? words.join(', ') : 'No findings';
}

function proofWords({ proved, unproved, playthroughs }: Report): string {
  if (!proved) return unproved ?? 'not proved';
  const many = /^\d+$/.test(playthroughs) ? BigInt(playthroughs).toLocaleString('en-GB') : null;
  return `proved: ${many ?? playthroughs} playthroughs`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

import { parseScheme, type Scheme } from '../../src/core/marking/scheme';
import { type Compiled, compileStory } from '../../src/core/story/compile';

const EXCHANGES = 30;
const POINTS = 36;

/**
 * A made-up dialogue of 30 exchanges with four replies each, and 36 marking points that stay open
 * over several exchanges: more ways through it than anyone could play (4^30 and more).
 */
export function longDialogue(): { readonly compiled: Compiled; readonly scheme: Scheme } {
  const scheme = manyPoints();
  const compiled = compileStory({
    scenario: 'long',
    file: 'long.ink',
    read: () => text(),
    behaviours: () => Object.keys(scheme.behaviours),
  });
  return { compiled, scheme };
}

/** Ids hold letters only: 27 is `bb`. */
function letters(point: number): string {
  return String.fromCharCode(97 + Math.floor(point / 26), 97 + (point % 26));
}

function name(point: number, part: string): string {
  return `point.${letters(point)}-${part}`;
}

/** Where a point begins to be open; it can be earned then, and one and three exchanges later. */
function opensAt(point: number): number {
  return Math.floor((point * (EXCHANGES - 3)) / POINTS);
}

function behavioursAt(exchange: number, after: number): readonly string[] {
  return Array.from({ length: POINTS }, (_, point) => point)
    .filter((point) => opensAt(point) + after === exchange)
    .map((point) => name(point, 'abcd'[after] ?? 'a'));
}

function text(): string {
  const head =
    '# title: Long\n# setting: phone\n# customer: Dev Malik\n# role: adviser\n# minutes: 20\n# level: 1\n# version: 1\n# scheme: many\nVAR anger = 5\n';
  const exchanges = Array.from({ length: EXCHANGES }, (_, at) => exchange(at));
  return `${head}${exchanges.join('')}Dev: Goodbye. {anger > 5: I am not happy.} # ending: resolved\n-> END\n`;
}

function exchange(at: number): string {
  const reply = (words: string, shows: readonly string[], change: string): string =>
    `* [${words} ${at}.${shows.length > 0 ? ` # shows: ${shows.join(', ')}` : ''}]\n  Dev: ${words} it is.\n  ~ anger = ${change}\n`;
  return `Dev: {anger > 7: Part ${at}, now.|Part ${at}.}\n${reply('First', behavioursAt(at, 0), 'MAX(anger - 1, 0)')}${reply('Second', behavioursAt(at, 1), 'anger')}${reply('Third', behavioursAt(at, 3), 'MIN(anger + 1, 10)')}${reply('Fourth', [], 'MIN(anger + 2, 10)')}- `;
}

function manyPoints(): Scheme {
  const points = Array.from({ length: POINTS }, (_, point) => ({
    id: letters(point),
    title: `Point ${point}`,
    headline: false,
    asks: 'x',
    earns: 'x',
    loses: 'x',
    rules: [{ kind: 'shown', atLeast: 2, of: ['a', 'b', 'd'].map((part) => name(point, part)) }],
  }));
  const behaviours = Object.fromEntries(
    points.flatMap(({ rules }) => rules[0]?.of ?? []).map((id) => [id, { says: 'x', why: 'x' }]),
  );
  return parseScheme({ id: 'many', title: 'Many', version: 1, points, behaviours });
}

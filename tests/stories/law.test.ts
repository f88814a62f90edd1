import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, scenarioNames } from '../../src/build/story-files';
import { parseLawCard } from '../../src/core/standards/law-card';
import { parseLawQuestions } from '../../src/core/standards/law-question';
import { compiled } from '../fixtures/story';

const files = readdirSync(inRoot('stories/law'));
const cards = files.map((file) =>
  parseLawCard(JSON.parse(readFileSync(inRoot(`stories/law/${file}`), 'utf8'))),
);

describe('D2 The law cards', () => {
  test('each stands in a file of its own name', () => {
    expect(cards.map(({ id }) => `${id}.json`)).toEqual(files);
  });

  test.each(scenarioNames())('every card that %s names is there', (scenario) => {
    const { law } = compiled(scenario).header;
    expect(law.filter((id) => !cards.some((card) => card.id === id))).toEqual([]);
  });

  // The traps of the trade, each of which a scenario can offer as a tempting wrong reply.
  test.each([
    ['anything back within 30 days', 'cra-30-day-reject'],
    ['manufacturer', 'cra-goods-standard'],
    ['No receipt, no refund', 'cra-proof-of-purchase'],
    ['store credit', 'cra-30-day-reject'],
    ['The guarantee has run out', 'cra-after-six-months'],
    ['Wait eight weeks', 'general-adr'],
  ])('"%s" is among the misstatements of %s', (trap, id) => {
    const card = cards.find((one) => one.id === id);
    expect(card?.misstatements.filter((said) => said.includes(trap))).toHaveLength(1);
  });
});

describe('R12 Every law card can be read by the question it answers', () => {
  const file = readFileSync(inRoot('stories/law-questions.json'), 'utf8');
  const questions = parseLawQuestions(JSON.parse(file)).flatMap((group) => group.questions);
  const named = questions.flatMap((one) => one.cards);
  const ids = cards.map(({ id }) => id);

  test('each card stands under at least one question', () => {
    expect(ids.filter((id) => !named.includes(id))).toEqual([]);
  });

  test('no question names a card that is not there, and none is asked twice', () => {
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });
});

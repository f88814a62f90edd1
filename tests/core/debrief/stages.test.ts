import { expect, test } from 'vitest';
import { debrief } from '../../../src/core/debrief/debrief';
import { findingsByStage } from '../../../src/core/debrief/stages';
import { scheme } from '../../fixtures/story';

function titles(id: string) {
  const { findings } = debrief([], scheme(id));
  return findingsByStage(findings, scheme(id)).map((group) => [
    group.title,
    group.findings.map(({ point }) => point.id),
  ]);
}

test('below the headline points the others stand by stage, each once', () => {
  const groups = titles('complaint-cycle');
  expect(groups.map(([title]) => title)).toEqual([
    'Noticing',
    'Listening and understanding',
    'Putting it right',
    'Passing it on',
    'Following through',
    'Recording and learning',
  ]);
  const others = scheme('complaint-cycle').points.filter(({ headline }) => !headline);
  expect(groups.flatMap(([, points]) => points)).toEqual(others.map(({ id }) => id));
});

test('a scheme without stages is one group without a title', () => {
  expect(titles('complaint-handling')).toEqual([
    [null, ['empathy-and-composure', 'taking-ownership', 'lawful-remedy', 'recording']],
  ]);
});

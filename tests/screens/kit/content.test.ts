import { isValidElement } from 'preact';
import { expect, test } from 'vitest';
import { filled } from '../../../src/screens/kit/content';

test('L1 a sentence keeps all of its words, however often it names what is set into it', () => {
  const parts = filled((gap) => `${gap} is here. What ${gap} says, counts.`, 'Dev');
  expect(
    Array.isArray(parts) &&
      parts.map((part) => (isValidElement(part) ? part.props.children : part)),
  ).toEqual(['', 'Dev', ' is here. What ', 'Dev', ' says, counts.']);
});

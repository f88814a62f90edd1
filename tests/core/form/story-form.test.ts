import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRoot, scenarioNames } from '../../../src/build/story-files';
import { newRow, type Row, type RowOf, readRow, withChange } from '../../../src/core/form/row';
import { printForm, readForm, rowsOf, type StoryForm } from '../../../src/core/form/story-form';
import { scenarioPath } from '../../../src/core/transcript/scenario-name';

const shipped = scenarioNames().map((name): [string, string] => [
  name,
  readFileSync(inRoot(`stories/${scenarioPath(name)}`), 'utf8'),
]);

function rowsIn({ top, exchanges }: StoryForm): readonly Row[] {
  return [...top, ...exchanges.flatMap(rowsOf)];
}

describe('S10 Ink read into the form and printed is the same text, and a change changes its own line alone', () => {
  test.each(shipped)('%s comes out byte for byte, and every reply has its card', (_name, text) => {
    const form = readForm(text);
    expect(printForm(form)).toBe(text);
    expect(readForm(printForm(form))).toEqual(form);
    const blocks = rowsIn(form).filter(({ kind }) => kind === 'block');
    const hidden = blocks.filter(({ raw }) => /^\s*[*+]\s*\[/m.test(raw));
    // Replies within braces or behind conditions are shown as they are written.
    expect(hidden.length).toBeLessThan(text.split('\n').length / 20);
  });

  test('any text at all comes out byte for byte', () => {
    const line = fc.constantFrom(
      '=== a',
      '* [Yes.]',
      '- -> b',
      '{',
      '}',
      '/*',
      '*/',
      '// x',
      'Dev: Hi.',
      '',
      '=== function f()',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const text = lines.join('\n');
        expect(printForm(readForm(text))).toBe(text);
      }),
    );
  });

  test('a row of a shipped story that is written anew is the line that it was', () => {
    for (const [, text] of shipped) {
      for (const row of rowsIn(readForm(text))) {
        if (row.kind !== 'block') expect(withChange(row, {}).raw.trim()).toBe(row.raw.trim());
      }
    }
  });

  test('whatever words are typed are read again as they were typed', () => {
    const typed = fc.string().map((words) => words.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(typed, fc.constantFrom('Dev', ''), (words, who) => {
        if (words === '' || (who === '' && words.startsWith('Dev:'))) return;
        const line = newRow<RowOf<'line'>>({
          kind: 'line',
          who,
          words,
          tags: [{ name: 'promise', value: `x${words}` }],
          gathers: false,
        });
        expect(readRow(line.raw, ['Dev'])).toEqual(line);
        const reply = newRow<RowOf<'reply'>>({
          kind: 'reply',
          again: false,
          words,
          tags: [{ name: 'why', value: `x${words}` }],
        });
        expect(readRow(reply.raw, ['Dev'])).toEqual(reply);
      }),
      { numRuns: 300 },
    );
  });
});

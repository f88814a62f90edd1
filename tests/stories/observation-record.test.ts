import { expect, test } from 'vitest';
import { MOST_TEXT, printText } from '../../src/core/documents/document-text';
import { standingOf } from '../../src/core/observation/judgements';
import { criteriaNamed } from '../../src/core/observation/units';
import { frameworks, plays } from '../fixtures/evidence';
import {
  judgementsOn,
  observedOf,
  RECORD_WORDS,
  recordOf,
  signedBy,
} from '../fixtures/observation';

test('J24 The text of every play’s record fits the box of an e-portfolio, with what was seen and fed back', async () => {
  const { own, portfolio } = RECORD_WORDS;
  for (const [name, entries] of plays()) {
    for (const framework of frameworks()) {
      const judgements = await signedBy(entries, judgementsOn(entries, framework), [
        'assessor',
        'learner',
      ]);
      const document = recordOf(observedOf(entries, framework, judgements));
      const text = printText(document, portfolio.text, MOST_TEXT);
      const what = `${name} ${framework.id}`;
      expect(text.length, what).toBeLessThanOrEqual(MOST_TEXT);
      expect(text, what).toContain(own.formative);
      expect(text, what).toContain(own.signing.learnerSays);
      const { decisions, texts, questions } = standingOf(judgements);
      for (const [criterion, { outcome }] of decisions) {
        if (outcome === 'not-observed') continue;
        const number = criteriaNamed([criterion], framework);
        const line = text.split('\n').find((one) => one.startsWith(`${number}: `));
        expect(line, `${what} ${criterion}`).toMatch(RegExp(`(: | – )${own.outcomes[outcome]}`));
      }
      for (const part of ['feedback', 'next-steps', 'learner-comment'] as const) {
        expect(text, what).toContain(texts[part]);
      }
      for (const { answer } of questions) expect(text, what).toContain(answer);
      expect(text, what).not.toMatch(/SHA-256/);
      expect(printText(document, portfolio.text, 1e9), what).not.toMatch(/\{\w+\}|undefined/);
    }
  }
}, 120_000);

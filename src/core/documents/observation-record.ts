import { decisionSection, reachedSection } from './decision-section';
import { type Document, filled } from './document';
import { factsSection } from './evidence-facts';
import { observedNarrative } from './narrative-section';
import { observationContext } from './observation-context';
import type { RecordWords } from './observation-words';
import { closingSection, questionSection, remarkSections } from './observation-written';
import { type Observed, writeUpOf } from './observed';
import { signingSection } from './signing-section';
import { verifierSections } from './verifier-section';
import { versionSections } from './version-section';
import { writtenWorkSection } from './written-work-section';

/**
 * The record of a mock observation as a document: what was seen, what was decided of each criterion
 * on what evidence, what was asked, agreed and signed. It is evidence about practice and awards
 * nothing.
 */
export function observationRecord(
  observed: Observed,
  words: RecordWords,
  language: string,
): Document {
  const writeUp = writeUpOf(observed, words, language);
  const { learner, entries } = observed.attempted;
  const began = entries.find((entry) => entry.kind === 'began');
  const title = filled(words.own.title, { scenario: began?.title ?? '' });
  return {
    language,
    letterhead: observed.attempted.centre ?? null,
    title,
    notice: words.own.formative,
    running: [learner.name || learner.code, title].filter((part) => part !== '').join(' · '),
    page: words.portfolio.page,
    beside: words.own.beside,
    sections: [
      observationContext(writeUp),
      ...versionSections(writeUp),
      observedNarrative(writeUp),
      decisionSection(writeUp),
      questionSection(writeUp),
      writtenWorkSection(writeUp.telling, 6),
      closingSection(writeUp),
      factsSection(writeUp),
      reachedSection(writeUp),
      ...verifierSections(writeUp),
      ...remarkSections(writeUp),
      signingSection(writeUp),
    ],
  };
}

import { part } from '../words';
import { evidenceDocument } from './evidence-document';
import { outcomes } from './outcomes';

/** An attempt as evidence for a portfolio: what its screen and its tables say. */
export const words = {
  tab: (scenario: string) => `Evidence: ${scenario}`,
  back: 'Debrief',
  gone: 'This attempt is not kept in this browser any more. If you saved it as a file, the file still holds it.',
  failed: 'This attempt could not be read. Reload the page to try again.',
  unfinished: 'This conversation is not finished yet. Once it has ended, it can be evidence.',
  broke: 'The story broke, so this attempt is not marked and cannot be evidence.',
  intro:
    'This is your attempt as an assessor reads evidence: what you did, in order, with the criteria beside it. Read it through, sign it, and keep it with your other evidence.',
  setUp: 'Set it up',
  framework: 'Unit or page whose criteria stand beside it',
  noFramework: 'None: marking points only',
  units: 'Published units',
  pages: 'Revision pages',
  named: (title: string, unit: string) => `${title} (${unit})`,
  name: 'Your name (optional)',
  nameHint:
    'Your code stands in the document. Write your name only if it should stand there too; it is forgotten when you leave this page.',
  take: 'Take it with you',
  print: 'Print or save as PDF',
  word: 'Word file',
  text: 'Plain text',
  copy: 'Copy the text',
  textHint: (most: string) =>
    `The plain text has at most ${most} characters, so that it fits the text box of an e-portfolio.`,
  table: 'Criteria as a table (CSV)',
  file: 'Attempt file (JSON)',
  making: 'The file is being made …',
  saved: (name: string) => `Saved as ${name}.`,
  copied: (count: string) => `Copied: ${count} characters.`,
  notCopied: 'This browser did not let the text be copied. Save it as plain text instead.',
  notMade: 'The file could not be made. Check your connection, then try again.',
  fileName: (scenario: string, begun: string) => `evidence-${scenario}-${begun}`,
  tableName: (scenario: string, begun: string) => `criteria-${scenario}-${begun}`,
  csv: {
    head: [
      'Criterion',
      'In short',
      'Marking points',
      'What it shows',
      'Evidence',
      'Against it',
      'What more to ask or see',
    ],
    shows: {
      evidence: 'Evidence',
      part: 'Evidence of a part of it',
      mixed: 'Evidence, and something against it',
      'not-yet': outcomes['not-yet'],
      none: 'None in this attempt',
      knows: 'Knowledge: needs evidence of its own',
    },
    point: '{title}: {outcome}',
    record: 'the complaint record',
    note: 'the hand-over note',
    sign: 'a sign noted',
    policy: 'the policy card',
    end: 'the end',
  },
  document: evidenceDocument,
};

/** What the screen of an attempt as evidence says, and the document that stands on it. */
export const evidence = part('evidence', words);

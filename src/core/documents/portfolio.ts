import type { Framework } from '../standards/framework';
import { REFLECTION_PARTS } from '../transcript/reflection';
import type { Attempted } from './attempted';
import { criterionSection } from './criterion-section';
import { type Block, type Document, filled, type Section, text } from './document';
import { narrative } from './narrative';
import { pointSection } from './point-section';
import { contextSection } from './portfolio-context';
import type { PortfolioWords } from './portfolio-words';
import type { Telling } from './telling';
import { tellingOf } from './telling-of';
import { writtenWorkSection } from './written-work-section';

/** An attempt as a document for a portfolio: what was done, in order, held against the criteria. */
export function portfolio(attempted: Attempted, words: PortfolioWords, language: string): Document {
  const telling = tellingOf(attempted, words, language);
  const began = attempted.entries.find((entry) => entry.kind === 'began');
  const title = filled(words.title, { scenario: began?.title ?? '' });
  const { name, code } = attempted.learner;
  return {
    language,
    letterhead: attempted.centre ?? null,
    title,
    notice: words.awards,
    running: [name || code, title].filter((part) => part !== '').join(' · '),
    page: words.page,
    beside: words.beside,
    sections: [
      contextSection(telling, attempted),
      narrativeSection(telling, attempted.framework),
      pointSection(telling, 4),
      ...(attempted.framework ? [criterionSection(telling, attempted.framework, 7)] : []),
      writtenWorkSection(telling, 6),
      ...accountSections(telling, attempted),
      statementSection(telling, name),
    ],
  };
}

function narrativeSection(telling: Telling, framework: Framework | null): Section {
  const { title, how, howPlain } = telling.words.narrative;
  return {
    title,
    lesser: 0,
    blocks: [{ kind: 'note', text: framework ? how : howPlain }, ...narrative(telling)],
  };
}

/** The reflective account, where one was written. */
function accountSections({ words }: Telling, { account }: Attempted): readonly Section[] {
  if (account === null) return [];
  const { title, how, parts } = words.account;
  const written = REFLECTION_PARTS.flatMap((part): readonly Block[] => {
    const own = account.parts[part]?.trim() ?? '';
    if (own === '') return [];
    return [
      { kind: 'heading', text: parts[part] },
      ...own.split(/\n+/).map((line): Block => ({ kind: 'paragraph', runs: text(line) })),
    ];
  });
  if (written.length === 0) return [];
  const note: Block = { kind: 'note', text: filled(how, { day: account.day }) };
  return [{ title, lesser: 5, blocks: [note, ...written] }];
}

function statementSection({ words }: Telling, name: string): Section {
  const { title, says, learner, assessor, name: label, signature, date } = words.statement;
  const lines = [
    { who: learner, name: name.trim() || null },
    { who: assessor, name: null },
  ];
  return {
    title,
    lesser: 0,
    blocks: [
      { kind: 'paragraph', runs: text(says) },
      { kind: 'signatures', labels: { name: label, signature, date }, lines },
    ],
  };
}

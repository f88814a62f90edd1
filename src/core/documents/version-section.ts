import { type Change, changesBetween, type Version } from '../observation/versions';
import { type Block, filled, type Runs, type Section, text } from './document';
import { named, type WriteUp } from './observed';
import { cite, sentences } from './telling';

/** What each later version changed, and why it was begun; nothing for a first version. */
export function versionSections(writeUp: WriteUp): readonly Section[] {
  const [first, ...later] = writeUp.versions;
  if (!first || later.length === 0) return [];
  const blocks = later.flatMap((version, at) =>
    versionBlocks(writeUp, writeUp.versions[at] ?? first, version),
  );
  return [{ title: writeUp.words.own.versions.title, lesser: 0, blocks }];
}

function versionBlocks(writeUp: WriteUp, before: Version, version: Version): readonly Block[] {
  const words = writeUp.words.own.versions;
  const { number, reopened, standing } = version;
  const begun = filled(words.begun, {
    version: `${number}`,
    when: reopened ? writeUp.observed.when(reopened.at) : '',
    by: reopened?.by ?? '',
    reason: reopened?.reason.trim() ?? '',
  });
  const changes = changesBetween(before.standing, standing);
  return [
    { kind: 'paragraph', runs: text(begun) },
    changes.length === 0
      ? { kind: 'paragraph', runs: text(words.same), lesser: 4 }
      : { kind: 'list', items: changes.map((change) => changeWords(writeUp, change)) },
  ];
}

function changeWords(writeUp: WriteUp, change: Change): Runs {
  const { own } = writeUp.words;
  switch (change.kind) {
    case 'decision':
      return text(decisionWords(writeUp, change));
    case 'evidence':
      return sentences([
        entryWords(own.versions.cited, named(writeUp, [change.criterion]), change.added),
        entryWords(own.versions.uncited, named(writeUp, [change.criterion]), change.removed),
      ]);
    case 'text':
      return text(filled(own.versions.text, { part: own.closing.parts[change.part] }));
    case 'question':
      return text(
        filled(own.versions.asked, {
          criterion: named(writeUp, [change.asked.criterion]),
          question: change.asked.question,
        }),
      );
    case 'remarks':
      return text(filled(own.versions.remarks, { count: `${change.count}` }));
  }
}

function decisionWords(
  writeUp: WriteUp,
  { criterion: number, before, after }: Extract<Change, { kind: 'decision' }>,
): string {
  const { own } = writeUp.words;
  const criterion = named(writeUp, [number]);
  const now = own.outcomes[after.outcome];
  if (!before) return filled(own.versions.decided, { criterion, after: now });
  const told = filled(own.versions.redecided, {
    criterion,
    before: own.outcomes[before.outcome],
    after: now,
  });
  const reason = after.reason.trim();
  return reason ? `${told} ${filled(own.decisions.reason, { reason })}` : told;
}

function entryWords(pattern: string, criterion: string, entries: readonly number[]): Runs {
  if (entries.length === 0) return [];
  return [...text(`${filled(pattern, { criterion })} `), ...cite(...entries)];
}

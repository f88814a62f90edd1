import type { Decided } from '../observation/judgements';
import type { Criterion } from '../standards/framework';
import { smallPrint } from './criterion-section';
import { type Block, filled, type Runs, type Section, text } from './document';
import { lineAt, named, type WriteUp } from './observed';
import { sentences } from './telling';

/** The assessor's decision on each criterion, with the lines that it rests on. */
export function decisionSection(writeUp: WriteUp): Section {
  const { framework } = writeUp.observed.attempted;
  const { title, how, head } = writeUp.words.own.decisions;
  const judged = judgedIn(writeUp);
  const strong = (words: string): Runs => [{ kind: 'strong', text: words }];
  const table: Block = {
    kind: 'table',
    name: title,
    head,
    widths: [19, 24, 17, 40],
    rows: judged.map(({ number, says }) => [
      strong(named(writeUp, [number])),
      text(says),
      strong(outcomeOf(writeUp, number)),
      groundsFor(writeUp, number),
    ]),
    short: judged.map(({ number }) => [
      strong(named(writeUp, [number])),
      decidedShortly(writeUp, number),
    ]),
    idle: judged.flatMap(({ number }, at) => (isUnseen(writeUp, number) ? [at] : [])),
  };
  return {
    title,
    lesser: 0,
    blocks: [{ kind: 'note', text: how }, table, ...smallPrint(writeUp.telling, framework)],
  };
}

/**
 * The criteria of the framework; after them those of an earlier version of it on which something was
 * decided, for a decision is never left out.
 */
export function judgedIn({
  observed,
  standing,
  words,
}: WriteUp): readonly Pick<Criterion, 'number' | 'says'>[] {
  const { criteria } = observed.attempted.framework;
  const version = standing.opened?.framework.version ?? 1;
  const says = filled(words.own.decisions.earlier, { version: `${version}` });
  const gone = [...standing.decisions.keys()].filter(
    (decided) => !criteria.some(({ number }) => number === decided),
  );
  return [...criteria, ...gone.map((number) => ({ number, says }))];
}

/** Whether there is nothing to say of a criterion but that it was not observed. */
function isUnseen({ standing }: WriteUp, criterion: string): boolean {
  const decided = standing.decisions.get(criterion);
  return decided?.outcome === 'not-observed' && decided.reason.trim() === '';
}

/** What a criterion was decided to be, in a word. */
export function outcomeOf({ standing, words: { own } }: WriteUp, criterion: string): string {
  const decided = standing.decisions.get(criterion);
  return decided ? own.outcomes[decided.outcome] : own.undecided;
}

function groundsFor(writeUp: WriteUp, criterion: string): Runs {
  const { standing, words } = writeUp;
  const lines = standing.evidence.get(criterion) ?? [];
  const asked = standing.questions.some((one) => one.criterion === criterion);
  const reason = standing.decisions.get(criterion)?.reason.trim() ?? '';
  return sentences([
    lines.length === 0 && !asked ? text(words.own.noLine) : [],
    ...lines.map((at) => lineAt(writeUp, at)),
    asked ? text(words.own.decisions.asked) : [],
    reason ? text(filled(words.own.decisions.reason, { reason })) : [],
  ]);
}

function decidedShortly(writeUp: WriteUp, criterion: string): Runs {
  const lines = writeUp.standing.evidence.get(criterion) ?? [];
  const outcome = text(outcomeOf(writeUp, criterion));
  return lines.length === 0
    ? outcome
    : [...outcome, ...text(' '), { kind: 'cite', entries: lines }];
}

/** How each decision was reached: suggestion, decision and every change, kept apart. */
export function reachedSection(writeUp: WriteUp): Section {
  const { reached: words } = writeUp.words.own;
  const rows = decisionsIn(writeUp).map((decided) => reachedRow(writeUp, decided));
  const blocks: readonly Block[] =
    rows.length === 0
      ? [{ kind: 'paragraph', runs: text(words.nothing) }]
      : [
          { kind: 'note', text: words.how },
          ...revealedLine(writeUp),
          {
            kind: 'table',
            name: words.title,
            head: words.head,
            widths: [19, 16, 17, 20, 28],
            rows,
          },
        ];
  return { title: words.title, lesser: 8, blocks };
}

/** Every decision ever made, by criterion, the earliest first. */
function decisionsIn(writeUp: WriteUp): readonly Decided[] {
  const all = writeUp.observed.judgements.filter((one) => one.kind === 'decided');
  return judgedIn(writeUp).flatMap(({ number }) =>
    all.filter(({ criterion }) => criterion === number),
  );
}

/**
 * Whether the decision was what was suggested then; what was suggested and not followed is not told, for the
 * record is the assessor’s. Hidden from whoever decided blind.
 */
export function suggestedWords({ standing, words }: WriteUp, decided: Decided): string {
  const { reached } = words.own;
  if (decided.suggestion === decided.outcome) return reached.followed;
  if (decided.suggestion !== null) return reached.overruled;
  const wasHidden = standing.opened?.blind && !standing.revealed.has(decided.criterion);
  return wasHidden ? reached.hidden : reached.none;
}

function reachedRow(writeUp: WriteUp, decided: Decided): readonly Runs[] {
  const { observed, standing, words } = writeUp;
  const { outcomes, reached } = words.own;
  const { criterion, outcome, reason, by, at } = decided;
  const stands = standing.decisions.get(criterion) === decided;
  const told = outcomes[outcome];
  return [
    text(named(writeUp, [criterion])),
    text(suggestedWords(writeUp, decided)),
    text(stands ? told : filled(reached.changed, { outcome: told })),
    text(filled(reached.by, { when: observed.when(at), by })),
    text(reason.trim()),
  ];
}

/** Which suggestions were looked at. */
function revealedLine(writeUp: WriteUp): readonly Block[] {
  const { standing, words } = writeUp;
  if (standing.revealed.size === 0) return [];
  const criteria = named(writeUp, [...standing.revealed]);
  const runs = text(filled(words.own.reached.revealed, { criteria }));
  return [{ kind: 'paragraph', runs }];
}

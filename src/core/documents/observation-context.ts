import { unitsIn } from '../observation/units';
import { type Fact, filled, type Section } from './document';
import type { WriteUp } from './observed';
import { contextFacts, personWords } from './portfolio-context';

/** Who watched whom do what, when and under what conditions. */
export function observationContext(writeUp: WriteUp): Section {
  const { observed, telling, standing, words } = writeUp;
  const { context } = words.own;
  const { opened, version } = standing;
  const own = (name: string, value: string): Fact => ({ name, value });
  const record = filled(context.version, { id: observed.id, version: `${version}` });
  const facts: readonly Fact[] = [
    own(context.assessor, personWords(observed.assessor)),
    ...(observed.learnerNumber ? [own(context.learnerNumber, observed.learnerNumber)] : []),
    ...contextFacts(telling, observed.attempted),
    ...(opened?.place ? [own(context.place, opened.place)] : []),
    ...(opened
      ? [
          own(opened.afterwards ? context.afterwards : context.watched, observed.when(opened.at)),
          own(context.suggestions, opened.blind ? context.blind : context.open),
          ...approvalFacts(writeUp),
          ...olderFacts(writeUp),
        ]
      : []),
    { name: context.record, value: record, idle: true },
  ];
  return { title: telling.words.context.title, lesser: 0, blocks: [{ kind: 'facts', facts }] };
}

/** Whether the scenario was approved for observation, and why it was used where it was not. */
function approvalFacts({ observed, standing, words }: WriteUp): readonly Fact[] {
  const approval = standing.opened?.approval;
  if (!approval) return [];
  const { approval: own } = words.own;
  const value =
    approval.kind === 'approved'
      ? filled(own.approved, { day: observed.day(approval.review) })
      : filled(own.unapproved, {
          standing: own.standings[approval.standing],
          reason: approval.reason.trim(),
        });
  return [{ name: own.title, value }];
}

/** Where the scheme or the framework has moved on since: by which versions it was opened. */
function olderFacts({ observed, standing, words }: WriteUp): readonly Fact[] {
  const { scheme, framework } = observed.attempted;
  return [scheme, ...unitsIn(framework)].flatMap(({ id, title, version }): readonly Fact[] => {
    const { opened } = standing;
    const then = [opened?.scheme, opened?.framework, ...(opened?.also ?? [])].find(
      (one) => one?.id === id,
    );
    if (!then || then.version === version) return [];
    const value = filled(words.portfolio.context.version, { title, version: `${then.version}` });
    return [{ name: words.own.context.asOpened, value }];
  });
}

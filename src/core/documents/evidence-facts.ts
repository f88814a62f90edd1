import { unitsIn } from '../observation/units';
import { pointsOf } from '../standards/framework';
import { modeOf } from '../transcript/entries';
import { type Block, type Fact, filled, type Section } from './document';
import { named, type WriteUp } from './observed';
import { contextFacts, personWords } from './portfolio-context';

/**
 * Facts towards evidence being valid, authentic, current and sufficient. Whether it is any of them
 * is for an assessor to say, and never said here.
 */
export function factsSection(writeUp: WriteUp): Section {
  const { facts: words } = writeUp.words.own;
  const part = (text: string, facts: readonly Fact[]): readonly Block[] => [
    { kind: 'heading', text },
    { kind: 'facts', facts },
  ];
  return {
    title: words.title,
    lesser: 7,
    blocks: [
      { kind: 'note', text: words.how },
      ...part(words.valid, validFacts(writeUp)),
      ...part(words.authentic, authenticFacts(writeUp)),
      ...part(words.current, currentFacts(writeUp)),
      ...part(words.sufficient, sufficientFacts(writeUp)),
    ],
  };
}

function validFacts({ observed, words, telling }: WriteUp): readonly Fact[] {
  const { facts, context } = { facts: words.own.facts, context: words.portfolio.context };
  const { framework, scheme, entries } = observed.attempted;
  const began = entries.find((entry) => entry.kind === 'began');
  const version = (of: { title: string; version: number | string }): string =>
    filled(context.version, { title: of.title, version: `${of.version}` });
  const points = new Set(framework.criteria.flatMap(pointsOf)).size;
  return [
    { name: facts.unit, value: unitsIn(framework).map(version).join('; ') },
    { name: context.scheme, value: version(scheme) },
    ...(began ? [{ name: context.scenario, value: version(began) }] : []),
    { name: facts.points, value: number(telling.language, points) },
  ];
}

function authenticFacts(writeUp: WriteUp): readonly Fact[] {
  const { observed, telling, words } = writeUp;
  const { facts } = words.own;
  const { attempted, assessor, replay } = observed;
  const began = attempted.entries.find((entry) => entry.kind === 'began');
  const shared = [words.portfolio.context.conditions, words.portfolio.context.help];
  const sealed = modeOf(attempted.entries) === 'observation' ? facts.isSealed : facts.notSealed;
  return [
    { name: facts.learner, value: personWords(attempted.learner) || telling.words.context.unnamed },
    { name: facts.assessor, value: personWords(assessor) },
    { name: facts.sealed, value: sealed },
    ...contextFacts(telling, attempted).filter(({ name }) => shared.includes(name)),
    { name: facts.seed, value: `${began?.seed ?? ''} / ${began?.edition ?? ''}` },
    { name: facts.replay, value: facts.replays[replay] },
  ];
}

function currentFacts({ observed, words }: WriteUp): readonly Fact[] {
  const { facts } = words.own;
  const { framework, day } = observed.attempted;
  const units = unitsIn(framework);
  const reads = [...new Set(units.map(({ read }) => `${read.where}, ${read.on}`))];
  const unconfirmed = [...new Set(units.flatMap((one) => one.unconfirmed))];
  const decided = observed.judgements.filter((one) => one.kind === 'decided');
  const times = decided.map(({ at }) => at);
  const span = (): string =>
    filled(facts.span, {
      from: observed.when(Math.min(...times)),
      to: observed.when(Math.max(...times)),
    });
  return [
    { name: facts.played, value: day },
    { name: facts.decided, value: times.length > 0 ? span() : facts.nothing },
    { name: facts.read, value: reads.join('; ') },
    ...(unconfirmed.length > 0 ? [{ name: facts.unconfirmed, value: unconfirmed.join(' ') }] : []),
  ];
}

function sufficientFacts(writeUp: WriteUp): readonly Fact[] {
  const { observed, standing, telling, words } = writeUp;
  const { facts } = words.own;
  const { criteria } = observed.attempted.framework;
  const cited = criteria.map(({ number: id }) => ({ id, lines: standing.evidence.get(id) ?? [] }));
  const asked = new Set(standing.questions.map(({ criterion }) => criterion));
  const having = cited.filter(({ id, lines }) => lines.length > 0 || asked.has(id));
  const told = (some: readonly { readonly id: string }[]): string =>
    some.length === 0
      ? facts.nothing
      : named(
          writeUp,
          some.map(({ id }) => id),
        );
  const count = (of: number): string => number(telling.language, of);
  return [
    {
      name: facts.with,
      value: filled(facts.of, { count: count(having.length), all: count(criteria.length) }),
    },
    { name: facts.lines, value: count(new Set(cited.flatMap(({ lines }) => lines)).size) },
    { name: facts.single, value: told(cited.filter(({ lines }) => lines.length === 1)) },
    { name: facts.without, value: told(cited.filter((one) => !having.includes(one))) },
    { name: facts.asked, value: count(standing.questions.length) },
  ];
}

function number(language: string, count: number): string {
  return new Intl.NumberFormat(language).format(count);
}

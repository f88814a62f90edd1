import type { Scheme } from '../marking/scheme';
import { unitsIn } from '../observation/units';
import type { Framework } from '../standards/framework';
import { type Began, modeOf } from '../transcript/entries';
import type { Attempted } from './attempted';
import { capital, type Fact, filled, type Section } from './document';
import { listed, type Telling } from './telling';

/** Who did what, when and under what conditions: everything to know before reading on. */
export function contextSection(telling: Telling, attempted: Attempted): Section {
  const facts = contextFacts(telling, attempted);
  return { title: telling.words.context.title, lesser: 0, blocks: [{ kind: 'facts', facts }] };
}

/** The same, fact by fact. What is not known is left out. */
export function contextFacts(telling: Telling, attempted: Attempted): readonly Fact[] {
  const { context: words } = telling.words;
  const began = telling.entries.find((entry) => entry.kind === 'began');
  const facts: readonly (readonly [string, string | null])[] = [
    [words.learner, personWords(attempted.learner) || words.unnamed],
    [words.centre, centreWords(telling, attempted.centre ?? null)],
    [words.date, attempted.day],
    ...(began ? scenarioFacts(telling, began) : []),
    [words.help, helpWords(telling)],
    [words.minutes, minutesWords(telling, attempted.minutes)],
    [words.scheme, versioned(telling, attempted.scheme)],
    [words.framework, attempted.framework && unitWords(telling, attempted.framework)],
  ];
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  return [...known, { name: words.attempt, value: attempted.id, idle: true }];
}

/** The centre's name, with its number where it uses one. */
function centreWords({ words }: Telling, centre: Attempted['centre'] | null): string | null {
  if (!centre) return null;
  const { name, number } = centre;
  return number === '' ? name : filled(words.context.centreOf, { name, number });
}

/** "Aisha Khan (L-7K4P)", or whichever of the two is known. */
export function personWords({ name, code }: Attempted['learner']): string {
  return name && code ? `${name} (${code})` : name || code;
}

type FactPair = readonly [string, string | null];

function scenarioFacts(telling: Telling, began: Began): readonly FactPair[] {
  const { context: words } = telling.words;
  const { title, version, edition, customer, role, setting } = began;
  return [
    [words.scenario, filled(words.edition, { title, version, edition })],
    [words.customer, filled(words.met, { customer, setting: words.settings[setting] })],
    [words.role, capital(role)],
    [words.policy, policyWords(telling, began)],
    [words.mode, modeWords(telling, began)],
    [words.conditions, conditionWords(telling, began)],
  ];
}

function modeWords({ entries, words }: Telling, { origin }: Began): string {
  const mode = words.context.modes[modeOf(entries)];
  return origin ? `${mode}; ${words.context.again}` : mode;
}

/** Whose lines stood on the policy card, and which; nothing where it was the story's own. */
function policyWords({ words }: Telling, { policy, policyFrom }: Began): string | null {
  if (!policyFrom) return null;
  const { centre, story } = policyFrom;
  const lines = policy.filter((line) => !story.includes(line)).join(' ');
  return filled(words.context.policyOf, { centre, lines });
}

function conditionWords({ words }: Telling, { conditions }: Began): string | null {
  if (!conditions) return null;
  const { timed, untimed } = words.context;
  const { minutes, arrangements } = conditions;
  const time = minutes === null ? untimed : filled(timed, { count: `${minutes}` });
  return [time, ...arrangements].join('; ');
}

function helpWords(telling: Telling): string {
  const { noHelp, hints, thoughts } = telling.words.context;
  const helped = telling.entries.filter((entry) => entry.kind === 'helped');
  const count = (help: 'hint' | 'thought'): number =>
    helped.filter((entry) => entry.help === help).length;
  const given = [
    ...(count('hint') > 0 ? [filled(hints, { count: `${count('hint')}` })] : []),
    ...(count('thought') > 0 ? [filled(thoughts, { count: `${count('thought')}` })] : []),
  ];
  return given.length > 0 ? listed(telling, given) : noHelp;
}

function minutesWords({ words }: Telling, minutes: number | null): string | null {
  return minutes === null ? null : filled(words.context.about, { count: `${minutes}` });
}

function versioned({ words }: Telling, { title, version }: Scheme): string {
  return filled(words.context.version, { title, version: `${version}` });
}

/** A framework with its version; each unit of several. */
function unitWords({ words }: Telling, framework: Framework): string {
  const { unit: pattern, version: versioned } = words.context;
  return unitsIn(framework)
    .map(({ title, unit, version }) => {
      const named = unit === null ? title : filled(pattern, { title, unit });
      return filled(versioned, { title: named, version: `${version}` });
    })
    .join('; ');
}

import { CAUSES, type Cause } from '../transcript/causes';
import type { Scenario } from '../transcript/entries';
import { SETTINGS } from '../transcript/looks';
import { parseTag } from './tags';

/** What a learner is told beforehand, in plain words. A story need not say it. */
export type Brief = {
  readonly minutes: number;
  /** What is going on, in one line. */
  readonly situation?: string;
  /** What the learner is to achieve. */
  readonly goal?: string;
  /** What it practises, and so what is looked for. */
  readonly practises: readonly string[];
};

/** What a story says about itself at its top. */
export type Header = Scenario &
  Brief & {
    readonly level: number;
    readonly author: string;
    /** Why it came to a complaint, for a complaints log; an author need not say. */
    readonly cause?: Cause;
  };

/** A scenario as it stands on the shelf: what is known of it before it is loaded. */
export type ShelfItem = Pick<
  Header,
  'scenario' | 'title' | 'setting' | 'customer' | 'language' | 'level' | 'cause' | keyof Brief
>;

export function shelfItem(header: Header): ShelfItem {
  const { scenario, title, setting, customer, language, level, cause } = header;
  const told = language === undefined ? {} : { language };
  const sorted = cause === undefined ? {} : { cause };
  return { scenario, title, setting, customer, ...told, level, ...sorted, ...briefOf(header) };
}

/** The part of a header that a learner is told beforehand. */
export function briefOf({ minutes, situation, goal, practises }: Brief): Brief {
  return {
    minutes,
    ...(situation !== undefined && { situation }),
    ...(goal !== undefined && { goal }),
    practises,
  };
}

/** The part of a header that goes into every transcript. */
export function scenarioOf(header: Header): Scenario {
  const { situation: _situation, goal: _goal, practises: _practises, ...told } = header;
  const { minutes: _minutes, level: _level, author: _author, cause: _cause, ...scenario } = told;
  return scenario;
}

const NEEDED = ['title', 'setting', 'customer', 'role', 'minutes', 'level', 'version', 'scheme'];

/** Reads the tags at the top of story `scenario`, or names those that are missing. */
export function parseHeader(
  scenario: string,
  tags: readonly string[],
): { readonly header: Header } | { readonly missing: readonly string[] } {
  const values = new Map<string, string[]>();
  for (const text of tags) {
    const tag = parseTag(text, 'top');
    if ('name' in tag) values.set(tag.name, [...(values.get(tag.name) ?? []), tag.value]);
  }
  const missing = NEEDED.filter((name) => !values.has(name)).map(
    (name) => `The top of the file needs a "# ${name}: …" tag`,
  );
  if (missing.length > 0) return { missing };
  const one = (name: string): string => values.get(name)?.[0] ?? '';
  const cause = CAUSES.find((known) => known === one('cause'));
  const setting = SETTINGS.find((known) => known === one('setting')) ?? 'counter';
  return {
    header: {
      scenario,
      title: one('title'),
      version: one('version'),
      setting,
      ...(values.has('language') && { language: one('language') }),
      customer: one('customer'),
      role: one('role'),
      colleagues: values.get('colleague') ?? [],
      scheme: one('scheme'),
      policy: values.get('policy') ?? [],
      law: values.get('law') ?? [],
      minutes: Number(one('minutes')),
      ...(values.has('situation') && { situation: one('situation') }),
      ...(values.has('goal') && { goal: one('goal') }),
      practises: values.get('practises') ?? [],
      level: Number(one('level')),
      author: one('author'),
      ...(cause && { cause }),
    },
  };
}

/** The names that may stand before a colon at the start of a line. */
export function speakers(scenario: Pick<Scenario, 'customer' | 'colleagues'>): readonly string[] {
  return [scenario.customer, ...scenario.colleagues].map((name) => name.split(' ')[0] ?? name);
}

import type { Scheme } from '../../../core/marking/scheme';
import { type Began, choiceAt, type Entry, modeOf } from '../../../core/transcript/entries';
import type { LmsPart } from '../lms-parts';
import type { ChoiceTold, Report } from '../report';
import { checksum, statementId } from './statement-id';
import { EXTENSIONS, PROFILE, pointIri, scenarioIri, TYPES, VERBS } from './vocabulary';

/** An account with an LMS or a college: nobody is ever told of by name. */
export type Actor = {
  readonly objectType?: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
};

type Activity = { readonly id: string; readonly definition?: object };

type Result = {
  readonly score?: {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

export type Context = {
  readonly registration?: string;
  readonly language?: string;
  readonly contextActivities?: {
    readonly category?: readonly Activity[];
    readonly grouping?: readonly Activity[];
    readonly parent?: readonly Activity[];
  };
  readonly extensions?: Readonly<Record<string, unknown>>;
};

export type Statement = {
  readonly id: string;
  readonly actor: Actor;
  readonly verb: (typeof VERBS)[keyof typeof VERBS];
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
};

/** A statement, and what is missing where it is not taken. */
export type Sending = { readonly part: LmsPart; readonly statement: Statement };

/** What is known of an attempt besides its entries. */
export type Attempt = {
  readonly id: string;
  readonly began: Began;
  readonly scheme: Scheme;
  readonly actor: Actor;
  /** When an entry came about, in milliseconds since 1970. */
  readonly at: (entry: number) => number;
};

/** All that is to be told of an attempt by now, but for what a target says in a way of its own. */
export function statementsOf(
  entries: readonly Entry[],
  { choices, points, score }: Report,
  attempt: Attempt,
): readonly Sending[] {
  const made = maker(entries, attempt);
  const last = entries.length - 1;
  const results = points.map(({ id, title, outcome }): Sending => {
    const object = { id: pointIri(attempt.scheme.id, id), definition: named(title, TYPES.point) };
    const success = outcome === 'not-observed' ? {} : { success: outcome === 'met' };
    const result = { ...success, extensions: { [EXTENSIONS.outcome]: outcome } };
    return { part: 'points', statement: made('scored', last, { object, result }, id) };
  });
  const object = scenarioActivity(attempt.began);
  const scored: readonly Sending[] = score
    ? [
        {
          part: 'score',
          statement: made('scored', last, { object, result: { score: scoreOf(score) } }, ''),
        },
      ]
    : [];
  return [...choices.map((one) => choiceTold(entries, one, attempt, made)), ...results, ...scored];
}

type Told = Pick<Statement, 'object' | 'result'> & {
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/** Makes statements about an attempt; `about` tells those of one verb and entry apart. */
function maker(entries: readonly Entry[], { id, began, actor, at }: Attempt) {
  const way = wayOf(entries);
  return (
    verb: keyof typeof VERBS,
    entry: number,
    { object, result, extensions }: Told,
    about: string,
  ): Statement => ({
    id: statementId(id, entry, `${verb} ${about} ${way(entry)}`),
    actor,
    verb: VERBS[verb],
    object,
    ...(result && { result }),
    context: {
      registration: id,
      language: began.language ?? 'en-GB',
      contextActivities: {
        category: [{ id: PROFILE, definition: { type: TYPES.profile } }],
        grouping: [scenarioActivity(began)],
      },
      extensions: {
        [EXTENSIONS.attempt]: id,
        [EXTENSIONS.entry]: entry,
        [EXTENSIONS.edition]: began.edition,
        [EXTENSIONS.mode]: modeOf(entries),
        ...extensions,
      },
    },
    timestamp: new Date(at(entry)).toISOString(),
  });
}

/** Tells how a transcript came to each of its entries from how it could have come there otherwise. */
function wayOf(entries: readonly Entry[]): (entry: number) => number {
  const sums: number[] = [];
  for (const entry of entries) sums.push(checksum(JSON.stringify(entry), sums.at(-1)));
  return (entry) => sums[entry] ?? 0;
}

function choiceTold(
  entries: readonly Entry[],
  { entry, said, heard }: ChoiceTold,
  { began }: Attempt,
  made: ReturnType<typeof maker>,
): Sending {
  const choice = choiceAt(entries, entry);
  // What it is an answer to, whatever the order of the replies on offer.
  const offered = (choice?.offered.replies ?? []).map(({ text }) => text).toSorted();
  const object = {
    id: `${scenarioIri(began.scenario)}/replies/${checksum(offered.join('\n')).toString(16)}`,
    definition: { ...named(began.title, TYPES.reply), interactionType: 'long-fill-in' },
  };
  const extensions = {
    ...(heard !== '' && { [EXTENSIONS.heard]: heard }),
    [EXTENSIONS.shows]: choice?.reply.shows ?? [],
  };
  const told = { object, result: { response: said }, extensions };
  return { part: 'choices', statement: made('responded', entry, told, '') };
}

/** The activity that a scenario is, as it stands in a statement. */
function scenarioActivity({ scenario, title, language = 'en-GB' }: Began): Activity {
  const name = { [language]: title };
  return { id: scenarioIri(scenario), definition: { name, type: TYPES.scenario } };
}

/** Points met of those observed. */
export function scoreOf({ met, of }: { readonly met: number; readonly of: number }) {
  return { scaled: Math.round((met / of) * 10_000) / 10_000, raw: met, min: 0, max: of };
}

/** Names of marking points and what stands for a reply are in the product's own language. */
function named(name: string, type: string) {
  return { name: { 'en-GB': name }, type };
}

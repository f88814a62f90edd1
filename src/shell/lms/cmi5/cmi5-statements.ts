import type { LmsPart } from '../lms-parts';
import { isoSpan } from '../xapi/iso-span';
import { type Context, type Sending, type Statement, scoreOf } from '../xapi/statements';
import { VERBS } from '../xapi/vocabulary';
import type { Launched } from './launch';

const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** A statement of ours as a session of cmi5 wants it: by its actor, in its registration and context. */
export function inSession({ part, statement }: Sending, launched: Launched): Sending {
  const { actor, registration } = launched;
  const context = joined({ ...statement.context, registration }, launched);
  return { part, statement: { ...statement, actor, context } };
}

type Defined = {
  readonly verb: 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How long the session has lasted, in milliseconds; of its beginning nothing is said. */
  readonly took: number | null;
  readonly score: { readonly met: number; readonly of: number } | null;
};

/** One of the statements that cmi5 itself defines. */
export function definedStatement(told: Defined, launched: Launched): Sending {
  const { actor, registration, activityId, data } = launched;
  const { verb, id, at, score } = told;
  const ruled = score !== null && data.masteryScore !== undefined;
  const result = resultOf(told);
  const statement: Statement = {
    ...{ id, actor, verb: VERBS[verb], object: { id: activityId } },
    ...(Object.keys(result).length > 0 && { result }),
    context: joined(
      {
        registration,
        contextActivities: { category: movesOn(verb) ? [CMI5, MOVE_ON] : [CMI5] },
        ...(ruled && { extensions: { [MASTERY]: data.masteryScore } }),
      },
      launched,
    ),
    timestamp: new Date(at).toISOString(),
  };
  return { part: PARTS[verb], statement };
}

const PARTS: Readonly<Record<Defined['verb'], LmsPart>> = {
  initialized: 'everything',
  completed: 'done',
  passed: 'score',
  failed: 'score',
  terminated: 'everything',
};

function movesOn(verb: Defined['verb']): boolean {
  return verb === 'completed' || verb === 'passed' || verb === 'failed';
}

function resultOf({ verb, took, score }: Defined): NonNullable<Statement['result']> {
  return {
    ...(score && { score: scoreOf(score) }),
    ...(verb === 'completed' && { completion: true }),
    ...((verb === 'passed' || verb === 'failed') && { success: verb === 'passed' }),
    ...(took !== null && { duration: isoSpan(took) }),
  };
}

/** A context with all that the LMS wants to stand in it. */
function joined(ours: Context, { data }: Launched): Context {
  const given = data.contextTemplate ?? {};
  const lists = ['category', 'grouping', 'parent'] as const;
  const contextActivities = {
    ...given.contextActivities,
    ...Object.fromEntries(
      lists.flatMap((list) => {
        const both = [
          ...[given.contextActivities?.[list] ?? []].flat(),
          ...(ours.contextActivities?.[list] ?? []),
        ];
        return both.length === 0 ? [] : [[list, both]];
      }),
    ),
  };
  const extensions = { ...ours.extensions, ...given.extensions };
  return { ...ours, ...given, contextActivities, extensions };
}

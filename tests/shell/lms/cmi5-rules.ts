import { isDeepStrictEqual } from 'node:util';
import type { LaunchData } from '../../../src/shell/lms/cmi5/launch';
import type { Actor, Statement } from '../../../src/shell/lms/xapi/statements';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** A session as an LMS has launched it. */
export type SessionRules = {
  session: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: Actor;
  readonly launchMode: LaunchData['launchMode'];
  readonly masteryScore?: number;
};

/** A session of somebody's, in which nothing has to be passed unless `change` says so. */
export const rulesFor = (change: Partial<SessionRules> = {}): SessionRules => ({
  session: 's1',
  registration: '7a2b8a52-11aa-4bcd-8e21-0123456789ab',
  activityId: 'https://lms.example/au/1',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'jo-7' } },
  launchMode: 'Normal',
  ...change,
});

/** What the LMS says when it launches. */
export function launchDataOf(rules: SessionRules): LaunchData {
  const { session, launchMode, masteryScore } = rules;
  return {
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'https://lms.example/course/7' }] },
      extensions: { [SESSION]: session },
    },
    launchMode,
    ...(masteryScore !== undefined && { masteryScore }),
    returnURL: 'https://lms.example/back',
  };
}

const verbOf = ({ verb }: Statement): string => verb.id.split('/').at(-1) ?? '';
const categories = ({ context }: Statement): readonly string[] =>
  (context.contextActivities?.category ?? []).map(({ id }) => id);
const isDefined = (one: Statement): boolean => categories(one).includes(CMI5);
const sessionOf = ({ context }: Statement): unknown => context.extensions?.[SESSION];

/** The number of the rule of cmi5 that a statement breaks, as the specification counts them; null where none. */
export function cmi5Refusal(
  one: Statement,
  before: readonly Statement[],
  rules: SessionRules,
): string | null {
  const { registration, activityId, actor, launchMode, masteryScore, session } = rules;
  const here = before.filter((other) => sessionOf(other) === session);
  const said = (verb: string, among: readonly Statement[] = here): boolean =>
    among.some((other) => isDefined(other) && verbOf(other) === verb);
  const { result, context } = one;
  const verb = verbOf(one);
  const grouping = (context.contextActivities?.grouping ?? []).map(({ id }) => id);
  const moves = ['completed', 'passed', 'failed'].includes(verb);
  const scaled = result?.score?.scaled;
  const broken: readonly (readonly [string, boolean])[] = [
    ['9.7.0.0-2', !one.timestamp.endsWith('Z')],
    ['9.2 actor', !isDeepStrictEqual(one.actor, actor)],
    ['9.6.1.0-1', context.registration !== registration],
    ['10.2.1.0-6', !grouping.includes('https://lms.example/course/7')],
    ['9.6.3.1-4', sessionOf(one) !== session],
    ['9.3.0.0-4', !said('initialized') && verb !== 'initialized'],
    ['9.3.0.0-5', said('terminated')],
    ['9.6.2.2-2', categories(one).includes(MOVE_ON) && !(isDefined(one) && moves)],
  ];
  const ofDefined: readonly (readonly [string, boolean])[] = [
    ['8.1.5.0-6', one.object.id !== activityId],
    ['9.3.0.0-1', !moves && verb !== 'initialized' && verb !== 'terminated'],
    ['9.3.0.0-2', said(verb)],
    ['10.2.2.0-2', launchMode !== 'Normal' && moves],
    ['9.5.3.0-1', (verb === 'completed') !== (result?.completion === true)],
    ['9.5.2.0-1', (verb === 'passed') !== (result?.success === true)],
    ['9.5.2.0-2', (verb === 'failed') !== (result?.success === false)],
    ['9.6.2.2-1', moves && !categories(one).includes(MOVE_ON)],
    ['9.5.1.0-2', scaled !== undefined && verb !== 'passed' && verb !== 'failed'],
    ['9.5.4.1-1', verb !== 'initialized' && !/^PT/.test(result?.duration ?? '')],
    ['9.6.3.2-2', scaled !== undefined && context.extensions?.[MASTERY] !== masteryScore],
    ['9.3.4.0-2', verb === 'passed' && (scaled ?? 1) < (masteryScore ?? 0)],
    ['9.3.6.0-1', verb === 'failed' && (scaled ?? 0) >= (masteryScore ?? 1.1)],
    ['9.3.0.0-3', (verb === 'passed' && said('failed')) || (verb === 'failed' && said('passed'))],
    ['9.3.0.0-6', verb === 'completed' && said('completed', before)],
    ['9.3.0.0-7', verb === 'passed' && said('passed', before)],
    ['9.3.0.0-8', verb === 'failed' && said('passed', before)],
  ];
  return [...broken, ...(isDefined(one) ? ofDefined : [])].find(([, is]) => is)?.[0] ?? null;
}

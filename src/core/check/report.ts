import type { Scheme } from '../marking/scheme';
import type { Header } from '../story/header';
import type { CompiledStory } from '../story/story';
import type { Ending } from '../transcript/entries';
import { type Accepted, accept } from './accepted';
import { CHECKS } from './checks';
import {
  type Exploration,
  explore,
  type Limits,
  type Progress,
  USUAL_LIMITS,
} from './explore/explore';
import { findRoutes } from './explore/routes';
import { walkThrough } from './explore/walk';
import { createWhere, type Places, type Source } from './explore/where';
import type { Finding, LawShelf, Subject } from './finding';
import { type Decision, decisionsOf } from './reader/decision';
import {
  FEWEST_DECISIONS,
  readShelf,
  type ShelfReading,
  type WordShelf,
} from './reader/shelf-reading';
import { type Cues, readCues } from './score/cues';
import { fewestMet } from './score/fewest';
import { offeredIn, type Part, partOf } from './score/in-play';
import { readMarkGraph } from './score/moments';
import { type PointFacts, readPoints } from './score/points';
import { scoreAtRandom } from './score/score';
import { chanceOf, type StrategyScore, scoreStrategies } from './score/strategies';

/**
 * What is known of a story: the public format of `check:stories -- --json`, one object a story.
 * `version` grows when a field changes its meaning; fields may be added. Version 2: a story that
 * does not compile has a report too, and what is wrong stands among its `findings`.
 */
export type Report = {
  readonly format: 'composure-check';
  readonly version: 2;
  readonly file: string;
  /** Whether every playthrough was explored; `unproved` says why not, or is null. */
  readonly proved: boolean;
  readonly unproved: string | null;
  readonly states: number;
  readonly transitions: number;
  /** In decimals, as it may be longer than a number holds; "endless" if a reply may come for ever. */
  readonly playthroughs: string;
  /** Replies in the longest and shortest playthrough; null if there is none. */
  readonly longest: number | null;
  readonly shortest: number | null;
  readonly endings: readonly { readonly ending: Ending; readonly playthroughs: string }[];
  /** Those that the story gives a chance at; everything that is counted is counted of them. */
  readonly points: Readonly<Record<string, PointFacts>>;
  /** Ids of those that it never touches, which come out not observed. */
  readonly aside: readonly string[];
  /** Points that count as a pass here: two in three, rounded up. Null if it does not compile. */
  readonly pass: number | null;
  /** Points met together; null where it is more than a limit allows. */
  readonly score: {
    /** With the worst record, and with all recorded; the rest is with all recorded. */
    readonly min: number;
    readonly max: number;
    readonly mean: number;
    readonly sd: number;
    /** Chance of meeting 0, 1, 2 … points when every reply is drawn at random. */
    readonly distribution: readonly number[];
    readonly pass: number;
    readonly passByChance: number;
  } | null;
  readonly strategies: Readonly<Record<string, StrategyScore>>;
  /** What the length and the place of replies give away; null if it does not compile. */
  readonly cues: Cues | null;
  /**
   * What the words of replies give away to somebody who has read the other stories that ship. Null
   * where there are too few decisions to tell, or no other stories at hand, or it does not compile.
   */
  readonly words: ShelfReading | null;
  readonly findings: readonly Finding[];
};

export type CheckPlan = {
  readonly story: CompiledStory;
  readonly header: Header;
  readonly scheme: Scheme;
  /** The main file first. */
  readonly sources: readonly Source[];
  /** Where each piece of the compiled story was written, as `compileStory` gives it. */
  readonly places: Places;
  /**
   * Points that pass; two in three, rounded up, if the plan does not say. No scheme has a pass
   * mark of its own: this one is the checker's, to tell whether a trick gets anybody anywhere.
   */
  readonly pass?: number;
  /** Findings that may stay, and why. */
  readonly accepted?: readonly Accepted[];
  readonly law?: LawShelf;
  /** What a reader of words learns from; it is not asked for where there is nothing to read. */
  readonly wordShelf?: () => WordShelf;
  readonly limits?: Limits;
  readonly onProgress?: Progress;
};

/** Explores a story as a plan says. */
export function exploreStory({ story, header, limits, onProgress }: CheckPlan): Exploration {
  return explore(story, header, limits ?? USUAL_LIMITS, onProgress);
}

/** Works out what the marks of an explored story are worth, and says what is wrong with it. */
export function checkStory(plan: CheckPlan, exploration = exploreStory(plan)): Report {
  const subject = study(plan, exploration);
  const { routes, points, score, pass, passByChance, strategies } = subject;
  const decimals = (count: bigint | null): string => (count === null ? 'endless' : String(count));
  return {
    format: 'composure-check',
    version: 2,
    file: plan.sources[0]?.file ?? '',
    proved: exploration.proved,
    unproved: exploration.unproved,
    states: exploration.states.length,
    transitions: exploration.transitions,
    playthroughs: decimals(routes.playthroughs),
    longest: routes.longest,
    shortest: routes.shortest,
    endings: routes.endings.map(({ ending, playthroughs }) => ({
      ending,
      playthroughs: decimals(playthroughs),
    })),
    points,
    aside: subject.aside.map(({ id }) => id),
    pass,
    score: score && {
      min: subject.least,
      max: score.most,
      mean: score.mean,
      sd: score.sd,
      distribution: score.chances,
      pass,
      passByChance,
    },
    strategies,
    cues: subject.cues,
    words: subject.words,
    findings: accept(firstOfEach(CHECKS.flatMap((check) => check(subject))), plan.accepted ?? []),
  };
}

/** One finding for each id: checks begin where the way is shortest. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map(findings.toReversed().map((finding) => [finding.id, finding]));
  return findings.filter((finding) => byId.get(finding.id) === finding);
}

function study(plan: CheckPlan, exploration: Exploration): Subject & { readonly least: number } {
  const { header, sources } = plan;
  const walk = walkThrough(exploration);
  const routes = findRoutes(exploration);
  const graph = readMarkGraph(exploration, routes);
  const offered = offeredIn(walk);
  const part = (one: Part): Scheme['points'] =>
    plan.scheme.points.filter((point) => partOf(point, offered) === one);
  const scheme = { ...plan.scheme, points: part('in-play') };
  const pass = plan.pass ?? Math.ceil((scheme.points.length * 2) / 3);
  const score = scoreAtRandom(graph, scheme.points, 'kept');
  const played = { exploration, routes, points: scheme.points, pass };
  const strategies = scoreStrategies(played, header, score);
  return {
    story: plan.story,
    header,
    scheme,
    half: part('half'),
    aside: part('aside'),
    sources,
    where: createWhere(exploration.content, plan.places, sources),
    exploration,
    walk,
    cues: readCues(walk, scheme.points),
    words: readWords(plan, decisionsOf(walk, scheme.points)),
    routes,
    points: readPoints(graph, scheme),
    score,
    least: score ? fewestMet(graph, scheme.points, 'worst') : 0,
    pass,
    passByChance: score ? chanceOf(score, pass) : 0,
    strategies,
    law: plan.law ?? null,
  };
}

function readWords({ wordShelf }: CheckPlan, decisions: readonly Decision[]): ShelfReading | null {
  const enough = wordShelf !== undefined && decisions.length >= FEWEST_DECISIONS;
  return enough ? readShelf(decisions, wordShelf()) : null;
}

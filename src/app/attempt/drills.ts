import type { MarkingPoint, Scheme } from '../../core/marking/scheme';
import {
  type DrillMoment,
  type DrillStep,
  drill,
  drillMoments,
  drillPoints,
} from '../../core/progress/drill';
import type { LatestAttempt } from '../../core/progress/latest-attempt';
import type { Entry } from '../../core/transcript/entries';
import { storyOf } from '../../core/transcript/scenario-name';
import { loadExample } from '../../shell/shipped/examples';
import { loadScheme } from '../../shell/shipped/schemes';
import type { Attempts } from './attempts';
import { latestAttempts } from './latest-attempts';

/** A good play that moments are taken from, and the scheme it is read by. */
type Source = { readonly entries: readonly Entry[]; readonly scheme: Scheme };

/** A moment to practise, with what it is taken from. */
export type Drilled = DrillStep & Source & { readonly about: MarkingPoint };

/** What drills are made from, for one learner. */
export type Drills = {
  /** The moments of drill number `round`; none where nothing was played and no point is asked for. */
  readonly steps: (round: number) => readonly Drilled[];
};

/**
 * Finds the moments of all `scenarios` that need what this learner missed, or one `point`. Those of a
 * scenario in which a mock observation is under way are not among them. Nothing of a drill is kept.
 */
export async function loadDrills(
  attempts: Attempts,
  scenarios: readonly string[],
  point: string | null,
): Promise<Drills> {
  const [latest, found] = await Promise.all([
    attempts.past().then((past) => latestAttempts(attempts, past)),
    Promise.all(scenarios.map((scenario) => sourceOf(attempts, scenario))),
  ]);
  const sources = new Map(found.flatMap((one) => (one ? [one] : [])));
  const moments = [...sources].flatMap(([story, { entries, scheme }]) =>
    drillMoments(story, entries, scheme),
  );
  const points = point === null ? drillPoints(latest) : [point];
  return { steps: (round) => stepsOf({ moments, points, latest, round }, sources) };
}

type Asked = {
  readonly moments: readonly DrillMoment[];
  readonly points: readonly string[];
  readonly latest: readonly LatestAttempt[];
  readonly round: number;
};

function stepsOf(asked: Asked, sources: ReadonlyMap<string, Source>): readonly Drilled[] {
  return drill(asked).flatMap((step): Drilled[] => {
    const source = sources.get(step.moment.story);
    const about = source?.scheme.points.find(({ id }) => id === step.point);
    return source && about ? [{ ...step, ...source, about }] : [];
  });
}

async function sourceOf(
  attempts: Attempts,
  scenario: string,
): Promise<readonly [string, Source] | null> {
  if (await attempts.isUnderSeal(scenario)) return null;
  const entries = await loadExample(scenario);
  const [began] = entries ?? [];
  if (!entries || began?.kind !== 'began') return null;
  return [storyOf(scenario), { entries, scheme: await loadScheme(began.scheme) }];
}

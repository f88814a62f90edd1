import type { LimitClash, PolicyLine } from '../centre/policy';
import type { StoryMap } from '../map/story-map';
import type { Scheme } from '../marking/scheme';
import type { Scenario } from '../transcript/entries';
import { limitOf, offeredIn } from './explore/sums';
import { isGood, readCredit } from './score/credit';
import { namesOf } from './score/strategies';

type Told = {
  readonly scenario: Pick<Scenario, 'policy' | 'colleagues'>;
  readonly map: StoryMap;
  readonly scheme: Scheme;
};

/** Each line of a centre that gives the learner another limit than the story does. */
export function limitClashes(told: Told, lines: readonly PolicyLine[]): readonly LimitClash[] {
  const { policy, colleagues } = told.scenario;
  const names = namesOf(colleagues);
  return lines.flatMap((line) => {
    const centre = line.upTo ?? limitOf([line.says], names);
    const story = limitOf(line.instead === null ? policy : [line.instead], names);
    if (centre === null || centre === story) return [];
    const clash = { line, centre, story, replies: between(told, centre, story) };
    const said = story === null ? [] : naming(told.map, story);
    // Without a limit in the story, one that nothing goes beyond contradicts nothing.
    return story === null && clash.replies.length === 0 ? [] : [{ ...clash, said }];
  });
}

function between(
  { map, scheme }: Told,
  centre: number,
  story: number | null,
): LimitClash['replies'] {
  const [low, high] = [Math.min(centre, story ?? centre), Math.max(centre, story ?? Infinity)];
  const credit = readCredit(scheme.points);
  const replies = map.places.flatMap((place) => (place.kind === 'decision' ? place.replies : []));
  const found = replies.flatMap(({ texts, shows }) =>
    texts
      .filter((text) => offeredIn(text) > low && offeredIn(text) <= high)
      .map((text) => ({ text, earns: isGood(credit, { shows }) })),
  );
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at);
}

/** What is heard on the map that names a sum. */
function naming({ places }: StoryMap, pounds: number): readonly string[] {
  const sum = new RegExp(`£\\s?${pounds.toLocaleString('en-GB')}(?!\\d|[,.]\\d)`);
  const heard = places.flatMap((place) => {
    if (place.kind === 'decision') return place.heard ? [place.heard.text] : [];
    return place.kind === 'end' ? place.lastWords.map(({ text }) => text) : [];
  });
  return [...new Set(heard.filter((text) => sum.test(text)))];
}

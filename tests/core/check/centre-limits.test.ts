import { describe, expect, test } from 'vitest';
import type { PolicyLine } from '../../../src/core/centre/policy';
import { limitClashes } from '../../../src/core/check/centre-limits';
import type { StoryMap } from '../../../src/core/map/story-map';
import { parseScheme } from '../../../src/core/marking/scheme';

describe("A5 A limit that is not the story's is named, with the replies it bears on", () => {
  const scenario = {
    policy: ['You may give up to £20 as goodwill. Up to £90 is for Ada Wood.', 'Cards only.'],
    colleagues: ['Ada Wood (team leader)'],
  };
  const said = (text: string) => ({ who: 'Dev', text });
  const reply = (text: string, shows: readonly string[]) => ({
    texts: [text],
    shows,
    source: null,
    to: [],
    open: false,
  });
  const where = { knot: null, stitch: null, source: null };
  const map: StoryMap = {
    start: 'a',
    unproved: null,
    places: [
      {
        ...where,
        id: 'a',
        kind: 'decision',
        heard: said('The last one gave me £20, not £200.'),
        replies: [
          reply('I can give you £15 off today.', ['authority.within']),
          reply("I'll give you £25 off.", ['authority.beyond']),
          reply('I can take £5 off.', ['authority.within']),
          reply("I can't give you £18.", []),
        ],
      },
    ],
  };
  const behaviour = { says: 'B', why: 'W' };
  const scheme = parseScheme({
    id: 's',
    title: 'S',
    version: 1,
    behaviours: { 'authority.within': behaviour, 'authority.beyond': behaviour },
    points: [
      {
        id: 'p',
        title: 'P',
        headline: true,
        asks: 'A',
        earns: 'E',
        loses: 'L',
        rules: [{ kind: 'shown', of: ['authority.within'], atLeast: 1 }],
        critical: ['authority.beyond'],
      },
    ],
  });
  const clashes = (line: Partial<PolicyLine>) =>
    limitClashes({ scenario, map, scheme }, [
      { says: 'Up to £10 is yours.', instead: null, upTo: 10, ...line },
    ]);

  test('below it: what the story counts as within authority and the centre does not', () => {
    expect(clashes({})).toMatchObject([
      {
        centre: 10,
        story: 20,
        replies: [{ text: 'I can give you £15 off today.', earns: true }],
        said: ['The last one gave me £20, not £200.'],
      },
    ]);
  });

  test('above it: what the centre allows and the story does not', () => {
    expect(clashes({ says: 'Up to £30 is yours.', upTo: 30 })).toMatchObject([
      { centre: 30, story: 20, replies: [{ text: "I'll give you £25 off.", earns: false }] },
    ]);
  });

  test('a limit in words alone is read as the story’s are', () => {
    expect(clashes({ upTo: null })).toMatchObject([{ centre: 10, story: 20 }]);
  });

  test('the same limit in other words contradicts nothing, nor does a line without one', () => {
    expect(clashes({ says: 'Goodwill of £20 is yours.', upTo: 20 })).toEqual([]);
    expect(clashes({ says: 'Smile.', upTo: null })).toEqual([]);
  });

  test('where the line replaced sets no limit, only what goes beyond the new one is named', () => {
    const [clash] = clashes({ instead: 'Cards only.', says: 'Up to £20 by card.', upTo: 20 });
    expect(clash).toMatchObject({ story: null, replies: [{ earns: false }] });
    expect(clashes({ instead: 'Cards only.', says: 'Up to £40 by card.', upTo: 40 })).toEqual([]);
  });
});

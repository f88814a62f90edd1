import { describe, expect, test } from 'vitest';
import { scenarioNames } from '../../../../src/build/story-files';
import { explore } from '../../../../src/core/check/explore/explore';
import { createBoard } from '../../../../src/core/check/score/board';
import { fewestMet } from '../../../../src/core/check/score/fewest';
import {
  factsIn,
  type MarkEdge,
  momentOf,
  readMarkGraph,
} from '../../../../src/core/check/score/moments';
import { scoreAtRandom } from '../../../../src/core/check/score/score';
import { handedTo, needsOf } from '../../../../src/core/marking/handover';
import { mark } from '../../../../src/core/marking/mark';
import { parseScheme, type Scheme } from '../../../../src/core/marking/scheme';
import {
  type Ending,
  type Entry,
  type HandedOver,
  type Noted,
  RECORD_FIELDS,
  type Recorded,
  type Reply,
  type Said,
} from '../../../../src/core/transcript/entries';
import { sessionOf } from '../../../fixtures/performance';
import { randomPlays } from '../../../fixtures/random-plays';
import { scheme, sound, tiny } from '../../../fixtures/story';

type Sound = ReturnType<typeof sound>;

/** The record with all that came out in it, or, at worst, with nothing but what may not be kept. */
function record(entries: readonly Entry[], kept: boolean): Recorded {
  const said = linesIn(entries);
  const values = (name: string): string =>
    said
      .flatMap((line) => line.facts ?? [])
      .filter((fact) => fact.name === name)
      .map((fact) => fact.value)
      .join(' ');
  const began = entries.find((entry) => entry.kind === 'began');
  const facts = RECORD_FIELDS.map((field) => [field, kept ? values(field) : ''] as const);
  const promises = said.flatMap((line) => line.promises ?? []).join(' ');
  const customer = kept ? `${began?.customer} ${values('customer')}` : secretsIn(said).join(' ');
  return {
    kind: 'recorded',
    fields: { ...Object.fromEntries(facts), customer, promises: kept ? promises : '' },
  };
}

/** The note with all that is needed in it, or, at worst, with nothing but what may not be kept. */
function handOver(entries: readonly Entry[], kept: boolean): readonly HandedOver[] {
  const to = handedTo(entries);
  const began = entries.find((entry) => entry.kind === 'began');
  const needs = linesIn(entries).flatMap((line) => needsOf(line, began?.colleagues ?? []));
  const secrets = secretsIn(linesIn(entries));
  if (to === null || (needs.length === 0 && (kept || secrets.length === 0))) return [];
  const lines = entries.flatMap((entry, at) =>
    kept && entry.kind === 'said' && (entry.facts ?? entry.promises) && !entry.sensitive
      ? [at]
      : [],
  );
  const note = kept ? needs.map(({ value }) => value) : secrets;
  return [{ kind: 'handed-over', to, lines, note: note.join(' ') }];
}

function linesIn(entries: readonly Entry[]): readonly Said[] {
  return entries.filter((entry) => entry.kind === 'said');
}

function secretsIn(said: readonly Said[]): readonly string[] {
  return said.flatMap((line) => line.sensitive ?? []).map((fact) => fact.value);
}

/** Every sign that was given, noted. */
function signs(entries: readonly Entry[]): readonly Noted[] {
  return entries.flatMap((entry, line) =>
    entry.kind === 'said' ? (entry.cues ?? []).map((sign) => ({ kind: 'noted', sign, line })) : [],
  );
}

function met(entries: readonly Entry[], by: Scheme, kept: boolean): number {
  const noted = kept ? signs(entries) : [];
  const after = [...noted, ...handOver(entries, kept), record(entries, kept)];
  const marks = mark([...entries, ...after], by);
  return marks.filter(({ outcome }) => outcome === 'met').length;
}

type Board = ReturnType<typeof createBoard>;
const boards = new Map<Scheme, { readonly kept: Board; readonly worst: Board }>();

/** The board of a scheme: one for all transcripts, as it is one for all ways through a story. */
function boardOf(by: Scheme): { readonly kept: Board; readonly worst: Board } {
  const known = boards.get(by) ?? {
    kept: createBoard(by.points, 'kept'),
    worst: createBoard(by.points, 'worst'),
  };
  boards.set(by, known);
  return known;
}

/** The points that the tracker counts for a transcript, as the score counts them. */
function tracked(entries: readonly Entry[], by: Scheme, kept: boolean): number {
  const board = boardOf(by)[kept ? 'kept' : 'worst'];
  const everything = new Set(Object.keys(by.behaviours));
  let progress = board.start;
  let count = 0;
  let replies: readonly Reply[] = [];
  let moment = momentOf([], 0);
  let lines: Said[] = [];
  const began = entries.find((entry) => entry.kind === 'began');
  const tell = (to: MarkEdge['to'], ending: Ending | null): void => {
    const facts = factsIn(lines, began?.colleagues ?? [], ending);
    const edge: MarkEdge = { moment, facts, to, weight: 1 };
    const next = board.advance(progress, edge, to === 'end' ? new Set() : everything);
    progress = next.id;
    count += next.met;
    lines = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'said') lines.push(entry);
    if (entry.kind === 'offered') {
      replies = entry.replies;
      tell(0, null);
    }
    if (entry.kind === 'chose') moment = momentOf(replies, entry.reply);
    if (entry.kind === 'ended') tell('end', entry.ending);
  }
  return count;
}

/** A scheme of every form of rule, over the behaviours that ship. */
function strange(): Scheme {
  const behaviours = {
    ...scheme('complaint-cycle').behaviours,
    ...scheme('complaint-cycle-2').behaviours,
  };
  const rules: readonly Scheme['points'][number]['rules'][] = [
    [{ kind: 'in-order', first: ['listening.paraphrase'], second: ['law.right'] }],
    [{ kind: 'in-order', first: ['escalation.brief'], second: ['record.reference'] }],
    [{ kind: 'avoided', of: ['handover.gaps'] }],
    [
      { kind: 'shown', atLeast: 1, ifOffered: true, of: ['empathy.calm', 'signs.seen'] },
      { kind: 'avoided', of: ['empathy.scripted'] },
    ],
    [
      {
        kind: 'shown',
        atLeast: 3,
        of: ['empathy.calm', 'empathy.apology', 'listening.check', 'followup.kept'],
      },
      { kind: 'in-order', first: ['empathy.apology'], second: ['ownership.take'] },
    ],
    [
      {
        kind: 'shown',
        atLeast: 1,
        of: ['law.time-limit'],
        with: ['law.right', 'law.customer-chooses', 'rights.say-which'],
      },
      { kind: 'avoided', of: ['law.wrong'] },
    ],
    [
      {
        kind: 'shown',
        atLeast: 2,
        of: ['law.right', 'rights.say-which'],
        with: ['language.concrete'],
      },
    ],
    [
      {
        kind: 'avoided',
        allow: 2,
        of: ['empathy.scripted', 'listening.assume', 'empathy.defensive', 'handover.gaps'],
      },
    ],
  ];
  const points = rules.map((rule, at) => ({
    id: `p${'abcdefgh'[at]}`,
    title: 'x',
    headline: false,
    asks: 'x',
    earns: 'x',
    loses: 'x',
    rules: rule,
    ...(at === 4 && { critical: ['law.wrong', 'record.sensitive'] }),
  }));
  return parseScheme({ id: 'strange', title: 'x', version: 1, points, behaviours });
}

const SMALL = `
Dev: It leaks. # fact: problem = leak # sensitive: card-number = 4929 # cue: raised-voice
* [It leaks? # shows: listening.paraphrase]
  Dev: Yes. # promise: ring by Friday
* [Sorry. # shows: empathy.scripted]
  Dev: Hm.
* [You're due a refund. # shows: law.right]
  Dev: Good. # fact: remedy = refund
- Dev: So?
* [I'll sort it. # shows: ownership.take, law.right]
  Dev: Thanks. # fact: reference = 12 # ending: resolved
* [Not us. # shows: ownership.pass-buck]
  Dev: Oh. # ending: lost
* [I'll get Priya. # shows: escalation.right-time]
  Dev: Thanks. # ending: escalated
* [Priya has it. # shows: escalation.cold]
  Dev: Who? # fact: owner = Priya # ending: part-resolved
* [What else? # shows: listening.open-question, listening.check]
  Dev: That's all. # ending: part-resolved
- -> END`;

const SCHEMES: readonly (readonly [string, Scheme])[] = [
  ['the scheme that ships', scheme()],
  ['the whole cycle', scheme('complaint-cycle')],
  ['its second version', scheme('complaint-cycle-2')],
  ['every form of rule', strange()],
];

describe('C3 A point followed step by step comes out as it is marked', () => {
  test.each(
    scenarioNames().flatMap((name) => SCHEMES.map(([what, by]) => [name, what, by] as const)),
  )(
    '%s, random plays, %s',
    (name, _what, by) => {
      for (const entries of randomPlays(name, 25)) {
        for (const kept of [true, false]) {
          expect(tracked(entries, by, kept)).toBe(met(entries, by, kept));
        }
      }
    },
    60_000,
  );
});

/** The distribution by playing every way, each reply as likely as the others. */
function everyScore(story: Sound, by: Scheme, kept: boolean): readonly number[] {
  const chances: number[] = by.points.map(() => 0).concat(0);
  const play = (choices: readonly number[], share: number): void => {
    const session = sessionOf(story, 1);
    const entries = [...session.begin()];
    for (const choice of choices) entries.push(...session.choose(choice));
    const last = entries.at(-1);
    if (last?.kind === 'offered') {
      for (const at of last.replies.keys()) play([...choices, at], share / last.replies.length);
    } else {
      const score = met(entries, by, kept);
      chances[score] = (chances[score] ?? 0) + share;
    }
  };
  play([], 1);
  return chances;
}

describe('C4 The distribution of scores is exact', () => {
  test.each(SCHEMES)('it is what playing every way gives: %s', (_what, by) => {
    const story = sound(tiny(SMALL));
    const graph = readMarkGraph(explore(story.story, story.header));
    for (const kept of [true, false]) {
      const found = scoreAtRandom(graph, by.points, kept ? 'kept' : 'worst')?.chances ?? [];
      const played = everyScore(story, by, kept);
      expect(fewestMet(graph, by.points, kept ? 'kept' : 'worst')).toBe(
        played.findIndex((chance) => chance > 0),
      );
      expect(found.map((chance) => chance.toFixed(12))).toEqual(
        played.map((chance) => chance.toFixed(12)),
      );
    }
  });

  test('it adds up to one where a reply can be given again and again', () => {
    const story = sound(
      tiny(`-> ask
=== ask
Dev: Well?
+ [Sorry. # shows: empathy.apology]
  Dev: Again? -> ask
* [Calm. # shows: empathy.calm]
  Dev: Right. # ending: resolved
  -> END`),
    );
    const graph = readMarkGraph(explore(story.story, story.header));
    const found = scoreAtRandom(graph, scheme().points, 'kept');
    expect(found?.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(found?.mean).toBeCloseTo(0.5, 9);
    expect(fewestMet(graph, scheme().points, 'kept')).toBe(0);
  });
});

import type { Entry } from '../transcript/entries';
import { tied } from './same-law';
import { isNeeded, type MarkingPoint, type Rule, type Scheme } from './scheme';
import { chancesIn, shownIn, type Witnessed } from './witness';

export const OUTCOMES = ['met', 'not-yet', 'not-observed'] as const;
/** What became of a marking point, or of an assessment criterion. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * One entry that an outcome rests on. `earned`: this was shown. `declined`: a mistake was on
 * offer here and was not made. `lost`: a mistake was made. `missed`: this was on offer and
 * something else was chosen.
 */
export type Evidence = Pick<Witnessed, 'behaviour' | 'entry'> & {
  readonly effect: 'earned' | 'declined' | 'lost' | 'missed';
  readonly critical: boolean;
  /** The law cards that it was about. */
  readonly law?: readonly string[];
};

export type Mark = {
  readonly point: string;
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
};

type Witness = {
  readonly shown: Seen;
  readonly chances: Seen;
  /** Entries of replies that show a critical fault, of whatever point. */
  readonly faults: ReadonlySet<number>;
};
/** What was witnessed, and where in that list each behaviour stands: a class asks it of thousands. */
type Seen = {
  readonly all: readonly Witnessed[];
  readonly places: ReadonlyMap<string, readonly number[]>;
};
/** What one rule says; null when there was no occasion for it. */
type Finding = { readonly holds: boolean | null; readonly evidence: readonly Evidence[] };

/**
 * Marks a transcript: a pure function of what was witnessed and the scheme. A point is met when
 * every rule that had an occasion holds; it is not observed when what it asks to be shown could
 * not have been shown on the path taken, whatever it asks for beside, or when no rule had an occasion.
 */
export function mark(entries: readonly Entry[], scheme: Scheme): readonly Mark[] {
  const shown = seen(shownIn(entries));
  const critical = pick(
    shown,
    scheme.points.flatMap((point) => point.critical ?? []),
  );
  const replies = critical.filter(({ entry }) => entries[entry]?.kind === 'chose');
  const faults = new Set(replies.map(({ entry }) => entry));
  const witness: Witness = { shown, chances: seen(chancesIn(entries)), faults };
  return scheme.points.map((point) => markPoint(point, witness));
}

function markPoint(point: MarkingPoint, witness: Witness): Mark {
  const findings = point.rules.map((rule) => find(rule, witness));
  const critical = pick(witness.shown, point.critical ?? []);
  const evidence = byEntry([
    ...findings.flatMap((finding) => finding.evidence),
    ...critical.map((one) => cite(one, 'lost', true)),
  ]);
  const outcome = outcomeOf(point, findings, critical.length > 0);
  return { point: point.id, outcome, evidence: apartFrom(evidence, witness.faults) };
}

/**
 * Without what a reply with a critical fault did well or left undone: nobody would show it as proof of
 * anything, where something else is.
 */
function apartFrom(
  evidence: readonly Evidence[],
  faults: ReadonlySet<number>,
): readonly Evidence[] {
  const isProof = ({ effect }: Evidence): boolean => effect === 'earned' || effect === 'declined';
  const rest = evidence.filter((one) => !isProof(one) || !faults.has(one.entry));
  return evidence.some(isProof) && !rest.some(isProof) ? evidence : rest;
}

function outcomeOf(point: MarkingPoint, findings: readonly Finding[], critical: boolean): Outcome {
  const silent = point.rules.some((rule, at) => isNeeded(rule) && findings[at]?.holds === null);
  const failed = findings.filter((_, at) => !silent || !isExtra(point.rules[at]));
  if (critical || failed.some((finding) => finding.holds === false)) return 'not-yet';
  const held = findings.some((finding) => finding.holds === true);
  return held && !silent ? 'met' : 'not-observed';
}

/** What is asked for beside the rest, where there was a chance: by itself it decides nothing. */
function isExtra(rule: Rule | undefined): boolean {
  return rule?.kind === 'shown' && rule.ifOffered === true;
}

function find(rule: Rule, witness: Witness): Finding {
  switch (rule.kind) {
    case 'shown':
      return rule.with
        ? findTied(rule.of, rule.with, rule.atLeast, witness)
        : findShown(rule.of, rule.atLeast, witness);
    case 'avoided':
      return findAvoided(rule.of, rule.allow ?? 0, witness);
    case 'in-order':
      return findInOrder(rule.first, rule.second, witness);
  }
}

function findShown(of: readonly string[], atLeast: number, witness: Witness): Finding {
  const shown = pick(witness.shown, of);
  const chances = pick(witness.chances, of);
  const earned = shown.map((one) => cite(one, 'earned'));
  if (kinds(shown) >= atLeast) return { holds: true, evidence: earned };
  const chosenAt = new Set(shown.map((one) => one.entry));
  const missed = chances
    .filter((chance) => !chosenAt.has(chance.entry))
    .map((chance) => cite(chance, 'missed'));
  return { holds: kinds(chances) >= atLeast ? false : null, evidence: [...earned, ...missed] };
}

/** What was said of one thing and of the other about the same law: two halves of two rights are none. */
function findTied(
  of: readonly string[],
  others: readonly string[],
  atLeast: number,
  { shown, chances }: Witness,
): Finding {
  const tiedIn = (all: Seen) => tied(pick(all, of), pick(all, others));
  const isEnough = (all: readonly Witnessed[]): boolean =>
    kinds(all.filter(({ behaviour }) => of.includes(behaviour))) >= atLeast;
  const [done, could] = [tiedIn(shown), tiedIn(chances)];
  const earned = done.map((one) => cite(one, 'earned'));
  if (isEnough(done)) return { holds: true, evidence: earned };
  const said = pick(shown, [...of, ...others]);
  const missed = could.filter((chance) => !said.some((one) => isSame(one, chance)));
  return {
    holds: isEnough(could) ? false : null,
    evidence: [...earned, ...missed.map((one) => cite(one, 'missed'))],
  };
}

/** Whether this was shown where it was on offer, about one of the same laws. */
function isSame(shown: Witnessed, chance: Witnessed): boolean {
  const isThere = shown.entry === chance.entry && shown.behaviour === chance.behaviour;
  return isThere && (shown.law ?? []).some((card) => chance.law?.includes(card));
}

function findAvoided(of: readonly string[], allow: number, witness: Witness): Finding {
  const slips = pick(witness.shown, of);
  const chances = pick(witness.chances, of);
  const lost = slips.map((one) => cite(one, 'lost'));
  if (chances.length === 0) return { holds: null, evidence: [] };
  const slipped = new Set(slips.map((seen) => seen.entry));
  const declined = chances
    .filter((chance) => !slipped.has(chance.entry))
    .map((chance) => cite(chance, 'declined'));
  return timesIn(slips) > allow
    ? { holds: false, evidence: lost }
    : { holds: true, evidence: [...lost, ...declined] };
}

/** Slips of one reply count once, and those of one record once a field: there a slip is named again for each. */
function timesIn(slips: readonly Witnessed[]): number {
  const counts = new Map<number, Map<string, number>>();
  for (const { entry, behaviour } of slips) {
    const at = counts.get(entry) ?? new Map<string, number>();
    counts.set(entry, at.set(behaviour, (at.get(behaviour) ?? 0) + 1));
  }
  return [...counts.values()].reduce((sum, at) => sum + Math.max(...at.values()), 0);
}

function findInOrder(
  first: readonly string[],
  second: readonly string[],
  witness: Witness,
): Finding {
  const later = pick(witness.shown, second)[0];
  if (!later) return { holds: null, evidence: [] };
  const before = pick(witness.shown, first).find((seen) => seen.entry <= later.entry);
  return before
    ? { holds: true, evidence: [cite(before, 'earned')] }
    : { holds: false, evidence: [cite(later, 'lost')] };
}

function cite(
  { behaviour, entry, law }: Witnessed,
  effect: Evidence['effect'],
  critical = false,
): Evidence {
  return { behaviour, entry, effect, critical, ...(law && { law }) };
}

function seen(all: readonly Witnessed[]): Seen {
  const places = new Map<string, number[]>();
  for (const [at, { behaviour }] of all.entries()) {
    const known = places.get(behaviour);
    if (known) known.push(at);
    else places.set(behaviour, [at]);
  }
  return { all, places };
}

/** What was witnessed of these behaviours, in the order of the transcript. */
function pick({ all, places }: Seen, of: readonly string[]): readonly Witnessed[] {
  const found = [...new Set(of)].flatMap((behaviour) => places.get(behaviour) ?? []);
  return found.sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

function kinds(seen: readonly Witnessed[]): number {
  return new Set(seen.map((one) => one.behaviour)).size;
}

/** In the order of the conversation, each behaviour once an entry, its gravest effect kept. */
function byEntry(evidence: readonly Evidence[]): readonly Evidence[] {
  const unique = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.entry} ${one.behaviour}`;
    const known = unique.get(key);
    const graver = one.critical || (one.effect === 'lost' && known?.critical === false);
    if (!known || graver) unique.set(key, one);
  }
  return [...unique.values()].sort((a, b) => a.entry - b.entry);
}

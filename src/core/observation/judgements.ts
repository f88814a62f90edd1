import type { Outcome } from '../marking/mark';

/** Who wrote a judgement, by a code and never by name, and when, in milliseconds since 1970. */
type Written = { readonly by: string; readonly at: number };

/** How a scenario can stand that is not approved for observation. */
export const UNAPPROVED = [
  'draft',
  'trialled',
  'standardised',
  /** Approved, but in another version than the one that is played. */
  'other-version',
  /** Approved, but its review is overdue. */
  'review-due',
] as const;

/** Whether the scenario was approved for observation; where it was not, why it was used all the same. */
export type Approval =
  | { readonly kind: 'approved'; readonly review: string }
  | {
      readonly kind: 'unapproved';
      readonly standing: (typeof UNAPPROVED)[number];
      readonly reason: string;
    };

/** What is judged, and against what. The first of every list. */
type Opened = Written & {
  readonly kind: 'opened';
  readonly attempt: string;
  readonly scheme: { readonly id: string; readonly version: number };
  readonly framework: { readonly id: string; readonly version: number };
  /** Further units that the same observation serves; not there where it serves one. */
  readonly also?: readonly { readonly id: string; readonly version: number }[];
  /** Whether the assessor chose to see no suggestion before deciding. */
  readonly blind: boolean;
  /** Not there in what was opened before anybody asked. */
  readonly approval?: Approval;
  /** Whether the attempt had been made before, and was watched as it was kept; not there where it was watched live. */
  readonly afterwards?: true;
  /** Where it was watched; not there where nobody said. */
  readonly place?: string;
};

/** A line of the transcript taken as evidence for a criterion, or no longer taken. */
type Cited = Written & {
  readonly kind: 'cited' | 'uncited';
  readonly entry: number;
  readonly criterion: string;
};

/** What the assessor saw, in their words; `entry` is the line it is about, if it is about one. */
type Remarked = Written & {
  readonly kind: 'remarked';
  readonly entry: number | null;
  readonly text: string;
};

/** The scorer's suggestion for a criterion was looked at. */
type Revealed = Written & { readonly kind: 'revealed'; readonly criterion: string };

/** The learner may read the debrief from now on; signing says so as well. */
type Released = Written & { readonly kind: 'released' };

/** The assessor's own decision. A later one for the same criterion takes its place; both are kept. */
export type Decided = Written & {
  readonly kind: 'decided';
  readonly criterion: string;
  readonly outcome: Outcome;
  /** What the scorer suggested, if the assessor could see it; null too where it suggests nothing. */
  readonly suggestion: Outcome | null;
  /** Needed where the decision is not the suggestion, or changes an earlier one. */
  readonly reason: string;
};

/** A supplementary question and its answer; with the same `question` a later one takes its place. */
export type Asked = Written & {
  readonly kind: 'asked';
  readonly criterion: string;
  readonly question: string;
  readonly answer: string;
};

/** One of the texts of the record, as a whole; a later one takes its place. */
export type Worded = Written & {
  readonly kind: 'worded';
  readonly part: (typeof TEXTS)[number];
  readonly text: string;
};

/** Assessor and learner sign a version; the digest is that of everything it rests on. */
export type Signed = Written & {
  readonly kind: 'signed';
  readonly who: 'assessor' | 'learner';
  readonly version: number;
  readonly digest: string;
  /** How the digest is made. Without it by the first rule, which left out people, dates and the signature itself. */
  readonly rule?: 2;
  /** Salted digest of who was observed, by whom, and the name that was typed; the salt stands with the names. */
  readonly people?: string;
};

/** A signed record is changed only as a new version, for a reason. */
export type Reopened = Written & { readonly kind: 'reopened'; readonly reason: string };

/** What an internal quality assurer says of one decision. */
export type Sampled = Written & {
  readonly kind: 'sampled';
  readonly criterion: string;
  readonly verdict: 'accepted' | 'rejected';
  readonly comment: string;
  /** Of everything before it and of itself; verdicts of earlier versions of the product have none. */
  readonly digest?: string;
};

/** The texts that an assessor and a learner write in a record. */
export const TEXTS = ['narrative', 'feedback', 'next-steps', 'learner-comment'] as const;

/** What people write about one attempt: an append-only list of its own, beside the transcript. */
export type Judgement =
  | Opened
  | Cited
  | Remarked
  | Revealed
  | Released
  | Decided
  | Asked
  | Worded
  | Signed
  | Reopened
  | Sampled;

/** An observation as it stands. */
export type Standing = {
  readonly opened: Opened | null;
  /** Entry numbers taken as evidence, in order, by criterion. */
  readonly evidence: ReadonlyMap<string, readonly number[]>;
  readonly remarks: readonly Remarked[];
  /** The decision that stands for each criterion. */
  readonly decisions: ReadonlyMap<string, Decided>;
  readonly revealed: ReadonlySet<string>;
  /** Whether the learner may read the debrief: it was released, or a version was signed. */
  readonly released: boolean;
  readonly questions: readonly Asked[];
  readonly texts: Readonly<Partial<Record<(typeof TEXTS)[number], string>>>;
  /** Counts from 1; a signed record that is reopened begins the next. */
  readonly version: number;
  /** Who has signed this version. Once the assessor has, nothing is written before it is reopened. */
  readonly signed: Readonly<Partial<Record<Signed['who'], Signed>>>;
  readonly sampled: ReadonlyMap<string, Sampled>;
};

/** Reads what stands out of everything that was written. */
export function standingOf(judgements: readonly Judgement[]): Standing {
  const reopened = judgements.findLastIndex(({ kind }) => kind === 'reopened');
  const signed = judgements.slice(reopened + 1).filter((one) => one.kind === 'signed');
  const ofKind = <K extends Judgement['kind']>(kind: K) =>
    judgements.filter((one): one is Extract<Judgement, { kind: K }> => one.kind === kind);
  return {
    opened: ofKind('opened')[0] ?? null,
    evidence: evidenceIn(judgements),
    remarks: ofKind('remarked'),
    decisions: lastBy(ofKind('decided'), ({ criterion }) => criterion),
    released: judgements.some(({ kind }) => kind === 'released' || kind === 'signed'),
    revealed: new Set(ofKind('revealed').map(({ criterion }) => criterion)),
    questions: [...lastBy(ofKind('asked'), ({ question }) => question).values()],
    texts: Object.fromEntries(ofKind('worded').map(({ part, text }) => [part, text])),
    version: ofKind('reopened').length + 1,
    signed: Object.fromEntries(signed.map((one) => [one.who, one])),
    sampled: lastBy(ofKind('sampled'), ({ criterion }) => criterion),
  };
}

function evidenceIn(judgements: readonly Judgement[]): ReadonlyMap<string, readonly number[]> {
  const evidence = new Map<string, readonly number[]>();
  for (const one of judgements) {
    if (one.kind !== 'cited' && one.kind !== 'uncited') continue;
    const others = (evidence.get(one.criterion) ?? []).filter((entry) => entry !== one.entry);
    const now = one.kind === 'cited' ? [...others, one.entry].sort((a, b) => a - b) : others;
    evidence.set(one.criterion, now);
  }
  return evidence;
}

function lastBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [key(one), one]));
}

/** Why something may not be written now; null when it may. */
export type Refusal =
  /** The assessor has signed: it has to be reopened first. */
  | 'signed'
  /** It differs from what was suggested, decided or approved before it, and gives no reason. */
  | 'needs-reason'
  /** There is nothing signed to reopen, or somebody signs what is signed. */
  | 'out-of-turn'
  /** Who decided would look at their own decision. */
  | 'own';

type Turned = Pick<Standing, 'opened' | 'decisions' | 'signed'>;

/** Whether `next` may follow what stands. */
export function refusalOf(standing: Turned, next: Judgement): Refusal | null {
  const sealed = standing.signed.assessor !== undefined;
  switch (next.kind) {
    case 'signed':
      if (standing.signed[next.who]) return 'out-of-turn';
      return next.who === 'learner' && !sealed ? 'out-of-turn' : null;
    case 'reopened':
      if (!sealed) return 'out-of-turn';
      return next.reason.trim() === '' ? 'needs-reason' : null;
    case 'sampled':
      if (!sealed) return 'out-of-turn';
      if (decidedBy(standing, next)) return 'own';
      return next.verdict === 'rejected' && next.comment.trim() === '' ? 'needs-reason' : null;
    case 'decided':
      if (sealed) return 'signed';
      return needsReason(standing, next) && next.reason.trim() === '' ? 'needs-reason' : null;
    case 'opened':
      if (standing.opened) return 'out-of-turn';
      return lacksReason(next) ? 'needs-reason' : null;
    case 'cited':
    case 'uncited':
    case 'remarked':
    case 'revealed':
    case 'released':
    case 'asked':
    case 'worded':
      return sealed ? 'signed' : null;
  }
}

/** Whether who samples is who decided, signed or opened it. Verdicts of earlier versions were not held to it. */
function decidedBy(
  { opened, decisions, signed }: Turned,
  { by, criterion, digest }: Sampled,
): boolean {
  const theirs = [opened?.by, decisions.get(criterion)?.by, signed.assessor?.by];
  return digest !== undefined && theirs.includes(by);
}

/** Whether it is opened on a scenario that is not approved, and does not say why. */
function lacksReason({ approval }: Opened): boolean {
  return approval?.kind === 'unapproved' && approval.reason.trim() === '';
}

/** Whether a decision has to say why: it is not the suggestion, or it changes a decision made. */
export function needsReason(
  { decisions }: Pick<Standing, 'decisions'>,
  { criterion, outcome, suggestion }: Pick<Decided, 'criterion' | 'outcome' | 'suggestion'>,
): boolean {
  const before = decisions.get(criterion);
  const differs = suggestion !== null && outcome !== suggestion;
  return differs || (before !== undefined && before.outcome !== outcome);
}

/** What a digest is made of: the transcript and everything written up to a signature. */
export function signedText(entries: readonly unknown[], judgements: readonly Judgement[]): string {
  return JSON.stringify({ entries: entries.map(sorted), judgements: judgements.map(sorted) });
}

/** The same value with the fields of every object in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}

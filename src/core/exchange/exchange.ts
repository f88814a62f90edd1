import * as v from 'valibot';

/** What somebody is at a centre. */
const ROLES = ['learner', 'assessor', 'verifier', 'external-verifier', 'coordinator'] as const;
export type Role = (typeof ROLES)[number];

/** Why a centre refuses, as a browser tells it apart; the sentence beside it is for whoever reads along. */
const REFUSALS = [
  'bad-input',
  'too-large',
  'signed-out',
  'wrong',
  'wait',
  'not-allowed',
  'not-found',
  'no-group',
  'no-invitation',
  'code-taken',
  'conflict',
  'gap',
  'elsewhere',
  'busy',
  'fault',
] as const;
export type RefusalKind = (typeof REFUSALS)[number];

/** A refusal as it goes over the wire. */
export type Refused = {
  readonly refusal: RefusalKind;
  readonly says: string;
  /** How far the list has come, of a conflict or a gap. */
  readonly head?: number;
  /** How long to wait before another try. */
  readonly seconds?: number;
};

/** What a code may be: it is typed by people, and stands in files and in addresses. */
const Code = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9.@_-]{0,99}$/,
    'may have letters, digits, dots, @, _ and -, and begins with a letter or digit',
  ),
);
const Name = v.pipe(v.string(), v.trim(), v.maxLength(200, 'is too long'));
/** Long enough that nobody guesses it a few times a minute; what it is made of is for its owner to say. */
const SHORTEST_PASSPHRASE = 8;
const Passphrase = v.pipe(
  v.string(),
  v.minLength(SHORTEST_PASSPHRASE, `has fewer than ${SHORTEST_PASSPHRASE} characters`),
  v.maxLength(200, 'is too long'),
);
const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'is not whole'));
const Uuid = v.pipe(v.string(), v.uuid('is not an id'));

/** Signs somebody in whom the centre knows. `own`: whether the device is theirs alone. */
export const SignInSchema = v.strictObject({
  code: Code,
  passphrase: v.pipe(v.string(), v.maxLength(200, 'is too long')),
  own: v.boolean(),
});
/** Makes a learner of a group, by the code that it was given. */
export const JoinSchema = v.strictObject({
  join: v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z]{6}$/, 'has six letters')),
  code: Code,
  name: Name,
  passphrase: Passphrase,
  own: v.boolean(),
});
/** Makes somebody one of the staff, by the link they were sent. */
export const AcceptSchema = v.strictObject({
  invitation: Token,
  code: Code,
  name: Name,
  passphrase: Passphrase,
  own: v.boolean(),
});
export const SignOutSchema = v.strictObject({ everywhere: v.boolean() });
export const NewGroupSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(200, 'is too long')),
});
/** Learners entered beforehand, so that nobody else takes their code. */
export const LearnersSchema = v.strictObject({
  learners: v.pipe(
    v.array(v.strictObject({ code: Code, name: Name })),
    v.maxLength(1_000, 'holds more people than can be entered at once'),
  ),
});
export const InvitationSchema = v.strictObject({
  role: v.picklist(ROLES.filter((role) => role !== 'learner')),
  group: v.nullable(Uuid),
});

/** Whoever is signed in, as they are told. */
export type SignedIn = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/** A group as its coordinator or assessor sees it; others see its name. */
export type SeenGroup = {
  readonly id: string;
  readonly name: string;
  readonly join: string | null;
  readonly people: readonly (SignedIn & {
    /** Whether they have come in yet. */
    readonly joined: boolean;
  })[];
};

/** What a list at a college holds. Of a reflection and a paper each entry is the whole of it anew. */
const KINDS = ['attempt', 'observation', 'signed', 'reflection', 'paper'] as const;
export type ListKind = (typeof KINDS)[number];

/** The id of a list, which says what it holds. */
export function listId(kind: ListKind, id: string): string {
  return `${kind}:${id}`;
}

/** What a list holds, and the id of that; null where it is none. */
export function readListId(list: string): { readonly kind: ListKind; readonly id: string } | null {
  const [, named = '', id = ''] = /^([a-z]+):(.+)$/.exec(list) ?? [];
  const kind = KINDS.find((one) => one === named);
  if (!kind) return null;
  const form = kind === 'paper' ? /^[A-Za-z0-9.@_:-]{1,200}$/ : /^[A-Za-z0-9-]{1,100}$/;
  return form.test(id) ? { kind, id } : null;
}

/** Opens an observation: its first judgement in the very text that is kept, and what the record says beside it. */
export const OpeningSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/, 'is not an id')),
  attempt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/, 'is not an id')),
  learner: Uuid,
  facts: v.pipe(v.string(), v.maxLength(20_000, 'is too long')),
  opened: v.pipe(v.string(), v.maxLength(60_000, 'is too long')),
});
export const JoinObservationSchema = v.strictObject({
  code: v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z]{6}$/, 'has six letters')),
});

/** An observation as those who may see it are told of it. */
export type SeenObservation = {
  readonly id: string;
  /** The list of its attempt. */
  readonly attempt: string;
  readonly learner: string;
  readonly assessor: string;
  /** What the learner joins with; null for whoever is neither of the two. */
  readonly code: string | null;
  readonly facts: string;
  /** Whether the learner may read the debrief. */
  readonly released: boolean;
};

/** A list that somebody may read, and how far it has come for them. */
export type SeenList = {
  readonly id: string;
  readonly head: number;
  /** Who writes it; null for what is the centre's. */
  readonly writer: string | null;
  /** When its last entry came, in milliseconds since 1970. */
  readonly touched: number;
};

/** Everything that somebody may read at their college, by name and length alone. */
export type Seen = {
  readonly lists: readonly SeenList[];
  readonly people: readonly SignedIn[];
  readonly observations: readonly SeenObservation[];
};

/** Who has a window of an observation open. */
export type Present = { readonly learner: boolean; readonly assessor: boolean };

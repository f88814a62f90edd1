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

/** The id of the list of an attempt. */
export function attemptList(attempt: string): string {
  return `attempt:${attempt}`;
}

/** The id of the attempt that a list is of; null where it is another list. */
export function attemptIn(list: string): string | null {
  return /^attempt:([A-Za-z0-9-]{1,100})$/.exec(list)?.[1] ?? null;
}

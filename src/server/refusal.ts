import type { RefusalKind, Refused } from '../core/exchange/exchange';
import { BadInput } from '../core/transcript/bad-input';

const STATUS = {
  'bad-input': 400,
  wrong: 401,
  'signed-out': 401,
  'not-allowed': 403,
  elsewhere: 403,
  'no-group': 404,
  'no-invitation': 404,
  'not-found': 404,
  'code-taken': 409,
  conflict: 409,
  gap: 409,
  'too-large': 413,
  wait: 429,
  fault: 500,
  busy: 503,
} as const satisfies Readonly<Record<RefusalKind, number>>;

/** What is refused, in one plain sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  readonly about: { readonly head?: number; readonly seconds?: number };

  constructor(kind: RefusalKind, says: string, about: Refusal['about'] = {}) {
    super(says);
    this.kind = kind;
    this.about = about;
  }

  get status(): (typeof STATUS)[RefusalKind] {
    return STATUS[this.kind];
  }

  /** As it goes over the wire. */
  get body(): Refused {
    return { refusal: this.kind, says: this.message, ...this.about };
  }
}

/** What any error is to whoever asked: what PostgreSQL refuses is told apart by its codes. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof BadInput) return new Refusal('bad-input', error.message);
  const code = codeOf(error);
  if (code === '42501') return new Refusal('not-allowed', 'That is not yours to do.');
  if (code === '22021' || code === '22P05')
    return new Refusal('bad-input', 'The text has a character in it that cannot be kept.');
  if (code === '23503' || code === '22P02')
    return new Refusal('not-found', 'There is no such thing.');
  if (isOutOfReach(code, error)) return new Refusal('busy', BUSY, { seconds: 5 });
  return new Refusal('fault', 'Something went wrong here. Try again in a moment.');
}

const BUSY = 'The college cannot keep anything just now. Try again in a moment.';

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** The database is starting, stopping, full of others, or was lost half-way: asked again, it may answer. */
function isOutOfReach(code: string, error: unknown): boolean {
  if (/^(08|53|57P|40)/.test(code)) return true;
  if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/.test(code)) return true;
  return error instanceof Error && /timeout|Connection terminated/i.test(error.message);
}

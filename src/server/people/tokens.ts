import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that nobody can guess: 256 bits, fit for an address or a cookie. */
export function freshToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It needs no salt: nobody tries all of 256 bits. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Without vowels, so that no word comes of it, and without what is taken for something else. */
const LETTERS = 'BCDFGHJKMNPQRTVWXZ';

/** Six letters that a teacher can write on a board. */
export function freshJoinCode(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

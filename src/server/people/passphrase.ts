import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** 2^15, 8, 1: about a tenth of a second and 32 MiB each, as OWASP asks for scrypt at the least. */
const COST = { N: 32_768, r: 8, p: 1 } as const;
const MOST_MEMORY = 64 * 1024 * 1024;
const LENGTH = 32;

/** A passphrase as it is kept: how it was made, its salt, and what came of it. */
export async function keptAs(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(passphrase, salt, COST);
  const { N, r, p } = COST;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a passphrase is the one that was kept. Takes as long where none was, so that nobody can tell. */
export async function isKept(passphrase: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? NOBODY).split('$');
  const costs = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(passphrase, Buffer.from(salt, 'base64url'), costs);
  const wanted = Buffer.from(key, 'base64url');
  return wanted.length === derived.length && timingSafeEqual(wanted, derived) && kept !== null;
}

const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$AAAAAAAAAAAAAAAAAAAAAA$`;

/** As it is typed on any keyboard: an accent can be one sign or two. */
function derive(passphrase: string, salt: Buffer, costs: ScryptOptions): Promise<Buffer> {
  return new Promise((done, fail) => {
    scrypt(
      passphrase.normalize('NFKC'),
      salt,
      LENGTH,
      { ...costs, maxmem: MOST_MEMORY },
      (error, key) => {
        if (error) fail(error);
        else done(key);
      },
    );
  });
}

/**
 * What a zip may hold (OWASP ASVS 5.2.3). Sizes are of what comes out, in bytes: as the zip states
 * them before anything is unpacked, and as they come while it is. A class of 1,000 learners with 20
 * attempts each fits in one; its files are unpacked one after the other, and none is held.
 */
export const ZIP_BOUNDS = {
  entries: 25_000,
  entry: 5_000_000,
  all: 2_000_000_000,
  /** A zip within a zip is unpacked whole, to be read itself; and all of those together. */
  inner: 50_000_000,
  allInner: 400_000_000,
} as const;

/** Why a zip, or one file in it, is not read. */
export const ZIP_FAULTS = [
  'zip-damaged',
  'zip-overlapping',
  'zip-encrypted',
  'zip-nested',
  'zip-unknown-method',
  'zip-too-many',
  'zip-too-large',
  'too-large',
] as const;

export class ZipFault extends Error {
  constructor(readonly fault: (typeof ZIP_FAULTS)[number]) {
    super(fault);
    this.name = 'ZipFault';
  }
}

/** How many bytes may still come out of all zips that are brought together. */
export type Allowance = { left: number };

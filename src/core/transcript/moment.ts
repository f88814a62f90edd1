import * as v from 'valibot';

/** A moment in milliseconds since 1970, up to the end of the year 9999: no calendar goes further. */
export const MomentSchema = v.pipe(
  v.number(),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'is below 0'),
  v.maxValue(253_402_300_799_999, 'is after the year 9999'),
);

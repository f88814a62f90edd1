import * as v from 'valibot';

/** What turns text around, hides in it or breaks what it stands in; `\n` and `\t` do not. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Text of at most `most` characters, in as many lines as it likes; may be empty. */
export function Words(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, `should be no more than ${most} characters long`),
    v.check((text) => !UNSEEN.test(text), 'should be plain text, without invisible characters'),
  );
}

/** Text of one line, of at most `most` characters; may be empty. */
export function OneLine(most: number) {
  return v.pipe(
    Words(most),
    v.check((text) => !/[\n\t]/.test(text), 'should be one line'),
  );
}

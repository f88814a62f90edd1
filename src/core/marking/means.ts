import { wordsIn } from './tokens';

/** Ways of reaching somebody, each by the words that it goes by. */
const MEANS: readonly (readonly string[])[] = [
  ['ring', 'rings', 'ringing', 'rang', 'phone', 'phoned', 'telephone', 'call', 'calls', 'called'],
  ['text', 'texts', 'texted', 'sms', 'message', 'messages'],
  ['email', 'emails', 'e-mail', 'mail'],
  ['letter', 'post', 'write'],
];

/**
 * Whether `written` names a way of reaching somebody, and none of those that `value` names, or denies one
 * of those: "ring her" and "never text" for "text 07700 …".
 */
export function isAnotherWay(written: string, value: string): boolean {
  const asked = meansIn(value).named;
  const { named, denied } = meansIn(written);
  if (asked.some((one) => denied.includes(one))) return true;
  return asked.length > 0 && named.length > 0 && !named.some((one) => asked.includes(one));
}

/** Whether a way of reaching somebody is denied, and no other is named: "do not ring, 07700 …". */
export function isDenied(written: string): boolean {
  const { named, denied } = meansIn(written);
  return denied.length > 0 && named.length === 0;
}

type Means = { readonly named: readonly number[]; readonly denied: readonly number[] };

function meansIn(text: string): Means {
  const words = wordsIn(text);
  const meansOf = (word: string): number => MEANS.findIndex((names) => names.includes(word));
  const found = words.flatMap((word, at) => {
    const before = words.slice(Math.max(0, at - 2), at);
    // "Do not ring, text": the "not" is spent on the first.
    const own = before.slice(before.findLastIndex((one) => meansOf(one) >= 0) + 1);
    const means = meansOf(word);
    return means < 0 ? [] : [{ means, isDenied: own.some((one) => NOT.includes(one)) }];
  });
  const those = (isDenied: boolean) =>
    found.flatMap((one) => (one.isDenied === isDenied ? [one.means] : []));
  return { named: those(false), denied: those(true) };
}

const NOT: readonly string[] = ['not', 'never', 'no', 'don', 'isn', 'without'];

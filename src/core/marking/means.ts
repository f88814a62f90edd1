import { wordsIn } from './tokens';

/** Ways of reaching somebody, each by the words that it goes by. */
const MEANS: readonly (readonly string[])[] = [
  ['ring', 'rings', 'ringing', 'rang', 'phone', 'phoned', 'telephone', 'call', 'calls', 'called'],
  ['text', 'texts', 'texted', 'sms', 'message', 'messages'],
  ['email', 'emails', 'e-mail', 'mail'],
  ['letter', 'post', 'write'],
];

/** Whether `written` names a way of reaching somebody, and none of those that `value` names: "ring her" for "text 07700 …". */
export function isAnotherWay(written: string, value: string): boolean {
  const [asked, named] = [meansIn(value), meansIn(written)];
  return asked.length > 0 && named.length > 0 && !named.some((one) => asked.includes(one));
}

function meansIn(text: string): readonly number[] {
  const words = wordsIn(text);
  return MEANS.flatMap((names, at) => (names.some((one) => words.includes(one)) ? [at] : []));
}

import { type BaseIssue, getDotPath } from 'valibot';

/** What a refused field should have been, in words, by valibot's name for it. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group of fields',
};

/**
 * What is wrong with a file from outside, and where, in one sentence of bounded length. Nothing of
 * the file itself is in it but the name of a field, made safe to be shown. `what` the file should have been: "an attempt".
 */
export function refusalOf(issue: BaseIssue<unknown>, what: string): string {
  const path = getDotPath(issue);
  if (path === null || path === 'format') return `This file is not ${what} saved by Composure.`;
  if (path === 'version') return `This file ${faultOf(issue)}.`;
  const where = safe(path, 80);
  return `This file cannot be read: ${where} ${faultOf(issue)}.`;
}

function faultOf({ message, expected, received }: BaseIssue<unknown>): string {
  // A message of our own says it best; valibot's own begin like this and quote what they met.
  if (!message.startsWith('Invalid ')) return message;
  if (expected === 'never') return 'is not a field of such a file';
  if (received === 'undefined') return 'is missing';
  return `should be ${KINDS[expected ?? ''] ?? safe(expected ?? 'something else', 120)}`;
}

/** A piece of text from outside: cut short, without what is invisible or turns text around. */
export function safe(text: string, most: number): string {
  const seen = text.slice(0, most * 2).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  return seen.length > most ? `${seen.slice(0, most)}…` : seen;
}

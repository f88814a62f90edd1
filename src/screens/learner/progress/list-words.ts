import { language } from '../../../languages/en-GB/language';

/** "a, b and c". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(language().code).format(names);
}

import * as british from '../src/languages/en-GB';

/** Its dates, lists and numbers are Greek, so that a part of them that is not the locale's is seen. */
export const PSEUDO = 'el-XA';

/** The words of British English in letters that nobody writes, in brackets: what functions say too. */
export function accented<T>(words: T): T {
  const letters = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';
  const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const change = (one: unknown): unknown => {
    if (typeof one === 'function') return (...given: unknown[]) => change(one(...given));
    if (Array.isArray(one)) return one.map(change);
    if (typeof one === 'object' && one !== null) {
      return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, change(value)]));
    }
    if (typeof one !== 'string' || one === '') return one;
    const marked = one.startsWith('[') ? one : `[${one}]`;
    return marked.replace(/[a-zA-Z]/g, (letter) => letters[plain.indexOf(letter)] ?? letter);
  };
  return change(words) as T;
}

/** The file that makes the product speak it: another language is a file beside British English. */
export function pseudoLanguage(): string {
  const parts = Object.keys(british).filter((name) => name !== 'language');
  return [
    "import * as british from './en-GB';",
    `export const language = { code: '${PSEUDO}', name: 'Ƥşḗŭḓǿ' };`,
    ...parts.map((name) => `export const ${name} = /* @__PURE__ */ accented(british.${name});`),
    accented.toString(),
  ].join('\n');
}

import { loneBrace } from './braces';
import { withoutComments } from './comments';
import { didYouMean } from './nearest';
import type { Problem } from './source';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** All that is known where a compiler's message is put into words. */
type Asked = {
  readonly names: Vocabulary;
  /** The names in the shared library, where the story does not include it. */
  readonly apart: Vocabulary;
  /** The line as it is written. */
  readonly line: string;
};

/**
 * What the compiler said, in sentences for somebody who writes stories: what is wrong and what would be
 * right. A brace that was forgotten is told where it was opened, and what follows from it is left out.
 */
export function inSentences(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  library: () => string,
): readonly Problem[] {
  if (problems.every(({ kind }) => kind !== 'ink')) return problems;
  const braces = [...texts].flatMap(([file, text]) => bracesIn(file, text));
  const names = vocabularyOf(texts.values());
  const apart = vocabularyOf([library()]);
  const told = problems.flatMap((problem): Problem[] => {
    const { kind, file, line, message } = problem;
    if (kind !== 'ink') return [problem];
    if (braces.some((brace) => brace.file === file && brace.line <= line)) return [];
    const text = texts.get(file)?.split(/\r\n?|\n/)[line - 1] ?? '';
    return [{ ...problem, message: sentenceOf(message, { names, apart, line: text }) }];
  });
  return [...braces, ...told.filter(isNew)];
}

function isNew(problem: Problem, at: number, all: readonly Problem[]): boolean {
  const { file, line, message } = problem;
  return !all
    .slice(0, at)
    .some((one) => one.file === file && one.line === line && one.message === message);
}

function bracesIn(file: string, text: string): readonly Problem[] {
  const lone = loneBrace(withoutComments(text));
  if (!lone) return [];
  const message =
    lone.brace === '{'
      ? 'The "{" that is opened here is never closed: write "}" where it ends'
      : 'This "}" closes nothing: take it out, or write "\\}" if it is to be read';
  return [{ kind: 'ink', file, line: lone.line, message }];
}

/** One message of the compiler as a sentence; its own words where they are ours already. */
function sentenceOf(message: string, asked: Asked): string {
  for (const [pattern, say] of SENTENCES) {
    const found = pattern.exec(message);
    if (found) return say(asked, found[1] ?? '', found[2] ?? '');
  }
  return `Ink cannot read this line${formOf(asked.line)}`;
}

type Say = (asked: Asked, first: string, second: string) => string;

const SENTENCES: readonly (readonly [RegExp, Say])[] = [
  [/^The story is nested too deeply/, () => 'The story is nested too deeply: split it into parts'],
  [/^Function call target not found: '(?:-> )?([^']+)'/, (asked, name) => noFunction(name, asked)],
  [/^Divert target not found: '(?:-> )?([^']+)'/, (asked, name) => noPart(name, asked)],
  [/^Unresolved variable: (\S+)/, (asked, name) => noName(name, asked)],
  [
    /^Variable could not be found to assign to: '([^']+)'/,
    ({ names }, name) =>
      `There is no variable "${name}"${didYouMean(name, names.variables, `: write "VAR ${name} = 0" at the top`)}`,
  ],
  [
    /must be called as a function/,
    ({ line }) => `A function is called with ~ and ( )${formOf(line)}`,
  ],
  [
    /^(\w+) hasn't been marked as a function/,
    (_, name) => `"${name}" is a part of the story, not a function: go there with -> ${name}`,
  ],
  [
    /^(?:Function call|Divert)? ?to '([^']+)' requires (\d+) arguments/,
    (_, name, count) => `"${name}" needs ${count} values in its ( ), with commas between them`,
  ],
  [
    /same label name '([^']+)' already exists.* on line (\d+)|'([^']+)': name has already been used/,
    (_, name, line) =>
      `The name ${name ? `"${name}" ` : ''}is used twice${line ? `, here and on line ${line}` : ''}: give one of them another`,
  ],
  [
    /found declaration variable '([^']+)'/,
    (_, name) => `"${name}" is declared twice: take one out`,
  ],
  [/Empty diverts \(->/, () => 'An arrow leads nowhere: write the name of a part after ->'],
  [
    /Expected closing '\]'|closing '\]'/,
    () => 'The "[" of this reply is never closed: write "]" after its words and tags',
  ],
  [
    /closing '?\}'?|closing brace/,
    () => 'A "{" on this line is never closed: write "}" where it ends',
  ],
  [
    /closing '?\)|closing parenthesis/,
    () => 'A "(" on this line is never closed: write ")" where it ends',
  ],
  [
    /close quote/,
    () => 'A quotation mark is opened on this line and never closed: write " where it ends',
  ],
  [
    /at least one line within the (?:knot|stitch)/,
    () => 'Nothing stands in this part: write what is said, or -> END',
  ],
  [
    /the name of the (?:knot|function)/,
    () => 'This part has no name: write === name, in letters and _ without spaces',
  ],
  [
    /end of line after (?:knot|stitch) name/,
    () => 'The name of a part is one word: write _ in place of spaces, and nothing after it',
  ],
  [
    /else:' clause here/,
    () => 'This branch has no condition: write "- else:" here, or close the "{" before it with "}"',
  ],
  [
    /You can't use a gather|can't use a gather/i,
    () => 'A dash at the beginning of a line gathers replies: it cannot stand within { } here',
  ],
  [
    /initial values are mandatory|initial value for/,
    () => 'A variable begins with a value: write VAR name = 0',
  ],
  [
    /Functions may not contain (choices|diverts)/,
    (_, what) =>
      `A function holds no ${what === 'choices' ? 'replies' : 'arrows'}: use a part of the story, === name`,
  ],
  [
    /Tags aren't allowed inside of strings/,
    () => 'A # cannot stand within quotation marks: write \\#',
  ],
  [
    /return statement outside|Return statements can only/,
    () => 'A "~ return" can only stand in a function: === function name()',
  ],
  [/Recursive INCLUDE/, () => 'This file includes itself: take one INCLUDE out'],
  [
    /re-assign to a constant/,
    () => 'A CONST keeps its value: declare it with VAR if it is to change',
  ],
];

function noFunction(name: string, { names, apart }: Asked): string {
  if (!names.functions.includes(name) && apart.functions.includes(name)) {
    return `"${name}" stands in the shared library: write INCLUDE ../lib/customer.ink at the top`;
  }
  const known = [...names.functions, ...apart.functions];
  return `There is no function "${name}"${didYouMean(name, known, `: write it, === function ${name}()`)}`;
}

function noPart(name: string, { names }: Asked): string {
  const known = ['END', 'DONE', ...names.parts];
  const meant = didYouMean(name, known, `: write it, === ${name}, or lead elsewhere`);
  return `There is no part called "${name}"${meant.replace(/: did you mean "([^"]+)"\?/, ': did you mean "-> $1"?')}`;
}

function noName(name: string, { names, apart }: Asked): string {
  if (!names.variables.includes(name) && apart.variables.includes(name)) {
    return `"${name}" stands in the shared library: write INCLUDE ../lib/customer.ink at the top`;
  }
  const known = [...names.variables, ...names.parts, ...names.functions];
  return `Nothing is called "${name}"${didYouMean(name, known, `: write "VAR ${name} = 0" at the top`)}`;
}

/** The right form of what a line seems to be. */
function formOf(line: string): string {
  const text = line.trimStart();
  if (/^[*+]/.test(text)) return ': a reply is written * [What is said. # shows: …]';
  if (text.startsWith('~')) return ': a step is written ~ name() or ~ name = value';
  if (text.startsWith('=')) return ': a part begins with === name, one word in letters and _';
  if (/^(VAR|CONST|LIST)\b/.test(text)) return ': a variable is written VAR name = 0';
  if (text.includes('{')) return ': a condition is written {condition: what is said|what else}';
  if (text.includes('->')) return ': an arrow is written -> name, and stands at the end';
  return ': a line is written Name: what is said, with its tags after it';
}

/** What Ink's runtime said when a story broke, as a sentence. */
export function runtimeSentence(detail: string): string {
  const found = RUNTIME.find(([pattern]) => pattern.test(detail));
  return found?.[1] ?? 'Ink cannot do what this line asks. Try it with less.';
}

const RUNTIME: readonly (readonly [RegExp, string])[] = [
  [
    /Cannot perform operation|Can not perform operation|No operation/,
    'it reckons with something that is no number. Use numbers on both sides of + - * / < and >.',
  ],
  [/divi(de|sion) by zero/i, 'it divides by nothing. Divide by another number than 0.'],
  [
    /Variable not found: '/,
    'it asks for something that has no value yet. Declare it at the top: VAR name = 0.',
  ],
  [
    /[Dd]ivert target (doesn't exist|not found)|Tried to divert/,
    'an arrow leads to something that is not a part of the story.',
  ],
  [
    /[Ff]ound (->->|~ ?ret)|end of flow but there was expected/i,
    '"->->" or "~ return" stands where nothing was called.',
  ],
  [
    /Expected .* on the stack|evaluation stack|Trying to pop/i,
    'a function is asked for a value and gives none. Add "~ return" and the value.',
  ],
];

import { TINY_HEADER } from './story';

/** A story meant to do harm. `refusal`: what is said about it, at `line` where one is known. */
export type Hostile = {
  readonly what: string;
  /** Whether the page turns it away before it is opened at all. */
  readonly door?: boolean;
  readonly text: string;
  readonly refusal: RegExp;
  readonly line?: number;
};

const story = (body: string): string => `${TINY_HEADER}\n${body}`;
const HEADER_LINES = TINY_HEADER.split('\n').length;
const REPLY = '* [Yes. # shows: listening.check]\n  Dev: Right. # ending: lost\n  -> END';

/** Stories that must not even reach the compiler, or that it refuses. */
export const UNFIT: readonly Hostile[] = [
  {
    what: 'one of 10 MB',
    door: true,
    text: story('Dev: Hello there.\n'.repeat(600_000)),
    refusal: /500,000 characters at most/,
  },
  {
    what: 'replies nested ever deeper',
    text: story(Array.from({ length: 900 }, (_, at) => `${'*'.repeat(at + 1)} [x]`).join('\n')),
    refusal: /nested more than 50 deep/,
    line: HEADER_LINES + 51,
  },
  {
    what: 'one of 90,000 short lines',
    door: true,
    text: story('Dev.\n'.repeat(90_000)),
    refusal: /5,000 lines at most/,
    line: 5_000,
  },
  {
    what: 'brackets that blow the stack of the compiler',
    text: story(`~ temp x = ${'('.repeat(2_000)}1${')'.repeat(2_000)}`),
    refusal: /nested more than 50 deep/,
    line: HEADER_LINES + 1,
  },
  {
    what: 'braces opened on line after line',
    text: story('{1:\n'.repeat(4_900)),
    refusal: /nested more than 50 deep/,
    line: HEADER_LINES + 51,
  },
  {
    what: 'one endless line',
    door: true,
    text: story(`~ temp x = 1${' + 1'.repeat(100_000)}`),
    refusal: /longer than 5,000 characters|5,000 characters at most/,
    line: HEADER_LINES + 1,
  },
  {
    what: 'an INCLUDE of itself',
    text: story('INCLUDE story.ink\n'),
    refusal: /"story.ink" is included in itself/,
    line: HEADER_LINES + 1,
  },
  {
    what: 'an INCLUDE of what is not there',
    text: story('INCLUDE ../../../../etc/passwd\n'),
    refusal: /There is no file "etc\/passwd"/,
    line: HEADER_LINES + 1,
  },
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].map(
    (name): Hostile => ({
      what: `a knot called ${name}`,
      text: story(`-> ${name}\n=== ${name} ===\nDev: Hi.\n${REPLY}`),
      refusal: /is a name that breaks the browser/,
      line: HEADER_LINES + 2,
    }),
  ),
  {
    what: 'a poisonous variable',
    text: story(`VAR __proto__ = 1\nDev: Hi.\n${REPLY}`),
    refusal: /"__proto__" is a name that breaks the browser/,
    line: HEADER_LINES + 1,
  },
  {
    what: 'a poisonous list',
    text: story(`LIST mood = calm, __proto__\nDev: Hi.\n${REPLY}`),
    refusal: /"__proto__" is a name that breaks the browser/,
    line: HEADER_LINES + 1,
  },
  {
    what: 'a scheme by a poisonous name',
    text: story(`Dev: Hi.\n${REPLY}`).replace('complaint-handling', 'constructor'),
    refusal: /no marking scheme called "constructor".*complaint-handling/,
    line: 9,
  },
];

/** Stories that compile, and do their harm when they are played. */
export const EXPLOSIVE: readonly Hostile[] = [
  { what: 'an endless loop', text: story('-> a\n=== a ===\n-> a'), refusal: /never stops/ },
  {
    what: 'a string that doubles',
    text: story('VAR s = "x"\n-> a\n=== a ===\n~ s = s + s\n-> a'),
    refusal: /text grows without end/,
  },
  {
    what: 'a string that doubles out of sight',
    text: story('VAR s = "x"\n-> a\n=== a ===\n~ s = "{s}{s}"\n~ temp n = 1\n~ n = 2\n-> a'),
    refusal: /text grows without end/,
  },
  {
    what: 'a function that calls itself',
    text: story('~ f()\n-> END\n=== function f() ===\n~ f()'),
    refusal: /keeps calling itself/,
  },
  {
    what: 'threads without end',
    text: story('-> a\n=== a ===\n<- a\nDev: Hm.\n-> DONE'),
    refusal: /threads without end/,
  },
  {
    what: 'talk without end',
    text: story(`-> a\n=== a ===\nDev: ${'And another thing. '.repeat(200)}\n-> a`),
    refusal: /text grows without end/,
  },
  {
    what: 'thousands of choices',
    text: story(`Dev: Choose.\n${'* [Yes.]\n'.repeat(1_000)}- Dev: Ok. # ending: lost\n-> END`),
    refusal: /more replies at once/,
  },
  {
    what: 'choices from threads without end',
    text: story(
      '-> a(0)\n=== a(n) ===\n{ n < 90:\n<- a(n + 1)\n}\n+ [Yes {n}.] -> a(0)\n+ [No {n}.] -> a(0)\n-> DONE',
    ),
    refusal: /more replies at once|threads without end/,
  },
];

/** A story that is sound, and full of script and markup that must stay text. */
export const SCRIPTED = story(
  [
    '# policy: <img src=x onerror="globalThis.harm=1">',
    'Dev: <script>globalThis.harm=1</script><img src="https://evil.example/x" onerror="globalThis.harm=1"> # mood: angry # fact: constructor = <iframe src=javascript:globalThis.harm=1>',
    '* [<b onclick="globalThis.harm=1">Bold</b> javascript:alert(1) # shows: listening.check # why: <svg onload=globalThis.harm=1>]',
    '  Dev: <a href="javascript:alert(1)">Go</a> # ending: lost # promise: <script src=https://evil.example/y.js>',
    '  -> END',
  ].join('\n'),
).replace('# title: Tiny', '# title: <script>globalThis.harm=1</script>');

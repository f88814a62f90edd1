import type { Problem, ProblemKind } from '../story/source';
import { type Finding, slug } from './finding';
import type { Report } from './report';

const WHY: Readonly<Record<ProblemKind, string>> = {
  ink: 'Ink cannot read it, so nobody can play it.',
  tag: 'What a tag says is shown, marked or recorded: a tag that is misread is lost.',
  behaviour: 'Nobody could ever be given a mark for it.',
  'dynamic-mark': 'What a reply is worth must be the same for everybody who gives it.',
  header: 'The shelf, the scene and the marking need to know it.',
  name: 'The browser has a meaning of its own for this name, and the story would not load.',
  bounds: 'What is too large or cannot be found is not handed to the compiler.',
  letters: 'Learners would read a mark that means nothing, and a price or a name would be lost.',
  almost: 'Ink reads it aloud, or leaves it out.',
  number: 'The compiler fails at it, and does not say where.',
};

/** The report of a story that does not compile: nothing is known of it but what is wrong. */
export function reportProblems(file: string, problems: readonly Problem[]): Report {
  return {
    format: 'composure-check',
    version: 2,
    file,
    proved: false,
    unproved: 'not checked: the story does not compile',
    states: 0,
    transitions: 0,
    playthroughs: '0',
    longest: null,
    shortest: null,
    endings: [],
    points: {},
    aside: [],
    pass: null,
    score: null,
    strategies: {},
    cues: null,
    words: null,
    findings: problems.map(problemFinding),
  };
}

function problemFinding(problem: Problem, at: number, all: readonly Problem[]): Finding {
  const { kind, file, line, message } = problem;
  const before = all.slice(0, at).filter((one) => one.kind === kind && one.message === message);
  const again = before.length > 0 ? `.${before.length + 1}` : '';
  const what = /[.!?]$/.test(message) ? message : `${message}.`;
  return {
    id: `source.${kind}:${slug(message)}${again}`,
    level: 'error',
    file,
    line,
    what,
    why: WHY[kind],
    path: [],
  };
}

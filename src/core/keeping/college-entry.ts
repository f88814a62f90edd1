import { LIFE, parseScenarioLife } from '../centre/approval';
import { readCentre } from '../centre/centre';
import { EXERCISE, MARKS, readKeptExercise, readMarksPaper } from '../observation/kept-exercise';
import { parseJudgement, parseSignature } from '../observation/observation-file';
import { PLAN, parsePlan } from '../observation/sampling-plan';
import { BadInput } from '../transcript/bad-input';
import { parseEntry, ReflectionSchema } from '../transcript/codec';
import { type Outside, readJson } from '../transcript/json-text';
import { readOutside } from '../transcript/read-outside';

/** What a list holds, as `core/exchange` names it. */
type Kind = 'attempt' | 'observation' | 'signed' | 'reflection' | 'paper';

/**
 * Checks the text of an entry as a file's would be: it is number `n` of the list of that kind and id. Throws a
 * `BadInput` with one sentence that says what is wrong.
 */
export function checkEntry(kind: Kind, id: string, n: number, text: string): void {
  switch (kind) {
    case 'attempt':
      checkFirst((parseEntry(text).kind === 'began') === (n === 0), BEGAN);
      break;
    case 'observation':
      checkFirst((parseJudgement(text).kind === 'opened') === (n === 0), OPENED);
      break;
    case 'signed':
      parseSignature(text);
      break;
    case 'reflection':
      readOutside(ReflectionSchema, text, REFLECTION);
      break;
    case 'paper':
      parsePaper(id, text);
      break;
  }
}

const REFLECTION: Outside = {
  what: 'something written about an attempt',
  characters: 400_000,
  depth: 4,
};

const BEGAN = 'An attempt starts, once, with how it began.';
const OPENED = 'An observation starts, once, with how it was opened.';

function checkFirst(holds: boolean, says: string): void {
  if (!holds) throw new BadInput(says);
}

/** Reads what an assessor or a centre keeps, by the kind that its id begins with. Throws a `BadInput`. */
function parsePaper(id: string, text: string): unknown {
  const data = readJson(text, { what: 'a paper', characters: 4_000_000, depth: 64 });
  switch (id.split(':')[0]) {
    case 'centre':
      readCentre(data);
      return data;
    case LIFE:
      return parseScenarioLife(data);
    case PLAN:
      return parsePlan(data);
    case EXERCISE:
      return known(readKeptExercise(data));
    case MARKS:
      return known(readMarksPaper(data));
  }
  throw new BadInput('A college keeps no such paper.');
}

function known<T>(read: T | null): T {
  if (read === null) throw new BadInput('This is no exercise, or no marks of one.');
  return read;
}

import type { Person } from '../../../core/observation/observation-file';

/** What a learner is called on the desk: their code, or else the name that was all they gave. */
export function learnerName({ name, code }: Person): string {
  return code || name;
}

/** What an assessor is called on the desk: their name, or else their code. */
export function personName({ name, code }: Person): string {
  return name || code;
}

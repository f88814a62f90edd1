import type { Person } from './observe-cast';

/** What somebody is called on the desk: their name, or else their code. */
export function personName({ name, code }: Person): string {
  return name || code;
}

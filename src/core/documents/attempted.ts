import type { Scheme } from '../marking/scheme';
import type { Framework } from '../standards/framework';
import type { Entry } from '../transcript/entries';
import type { Reflection } from '../transcript/reflection';
import type { Letterhead } from './letterhead';

/** An attempt, and all that is known about it beside its entries. */
export type Attempted = {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly framework: Framework | null;
  readonly learner: { readonly name: string; readonly code: string };
  /** The day it was played, in words. */
  readonly day: string;
  /** How long it took, where that is known. */
  readonly minutes: number | null;
  /** The organisation whose documents these are, if one is set. */
  readonly centre?: Letterhead | null;
  /** What the learner wrote about it, and the day of that in words. */
  readonly account: { readonly parts: Reflection['parts']; readonly day: string } | null;
};

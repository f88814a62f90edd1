import type { Outcome } from '../marking/mark';
import type { ClassAttempt, Slip } from './class-attempt';

/** What the attempts of one scenario have in common. */
type Head = Pick<ClassAttempt, 'scenario' | 'title' | 'scheme' | 'help'>;

type Packed = Pick<ClassAttempt, 'id' | 'startedAt'> & {
  /** Numbers of what it shares with others. */
  readonly learner: number;
  readonly head: number;
  readonly outcomes: number;
  readonly slips: readonly number[];
};

/**
 * Some attempts of a class as they are sent. What many attempts share is sent once, with the first of
 * them, and known by a number from then on: thousands of attempts hold a few hundred slips.
 */
export type ClassPacket = {
  readonly attempts: readonly Packed[];
  /** What had no number before, in the order of their numbers. */
  readonly learners: readonly string[];
  readonly heads: readonly Head[];
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly slips: readonly Slip[];
};

/** Packs attempts. Packets are for the one unpacker that gets all of them, in their order. */
export function createPacker(): (attempts: readonly ClassAttempt[]) => ClassPacket {
  const learners = numbered<string>();
  const heads = numbered<Head>();
  const outcomes = numbered<readonly Outcome[]>();
  const slips = numbered<Slip>();
  const pack = (one: ClassAttempt): Packed => {
    const { id, startedAt, scenario, title, scheme, help } = one;
    return {
      id,
      startedAt,
      learner: learners.of(one.learner),
      head: heads.of({ scenario, title, scheme, help }),
      outcomes: outcomes.of(one.outcomes),
      slips: one.slips.map(slips.of),
    };
  };
  return (attempts) => ({
    attempts: attempts.map(pack),
    learners: learners.fresh(),
    heads: heads.fresh(),
    outcomes: outcomes.fresh(),
    slips: slips.fresh(),
  });
}

type Numbered<T> = { readonly of: (one: T) => number; readonly fresh: () => readonly T[] };

function numbered<T>(): Numbered<T> {
  const numbers = new Map<string, number>();
  let fresh: T[] = [];
  return {
    of(one) {
      const key = JSON.stringify(one);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      fresh.push(one);
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    fresh() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}

/** Unpacks what one packer has packed. What attempts share is one and the same object in each. */
export function createUnpacker(): (packet: ClassPacket) => readonly ClassAttempt[] {
  const learners: string[] = [];
  const heads: Head[] = [];
  const outcomes: (readonly Outcome[])[] = [];
  const slips: Slip[] = [];
  return (packet) => {
    learners.push(...packet.learners);
    heads.push(...packet.heads);
    outcomes.push(...packet.outcomes);
    slips.push(...packet.slips);
    return packet.attempts.flatMap((one): readonly ClassAttempt[] => {
      const [learner, head] = [learners[one.learner], heads[one.head]];
      if (learner === undefined || !head) return [];
      const { id, startedAt } = one;
      return [
        {
          id,
          startedAt,
          learner,
          ...head,
          outcomes: outcomes[one.outcomes] ?? [],
          slips: one.slips.flatMap((slip) => slips[slip] ?? []),
        },
      ];
    });
  };
}

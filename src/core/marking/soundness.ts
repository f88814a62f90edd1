import type { Reply } from '../transcript/entries';
import type { Scheme } from './scheme';
import { type Worth, worthOf } from './worth';

/** How many points of a scheme a reply can decide, lose and earn. */
export type Soundness = Readonly<Record<Worth['kind'], number>>;

export function soundness({ shows }: Reply, scheme: Scheme): Soundness {
  const worth = shows.flatMap((behaviour) => worthOf(scheme, behaviour));
  const count = (kind: Worth['kind']): number =>
    new Set(worth.flatMap((one) => (one.kind === kind ? [one.point.id] : []))).size;
  return { critical: count('critical'), loses: count('loses'), earns: count('earns') };
}

/** Above 0 when `a` is the sounder: what goes wrong weighs before what is earned. */
export function bySoundness(a: Soundness, b: Soundness): number {
  return b.critical - a.critical || b.loses - a.loses || a.earns - b.earns;
}

/** The soundest of the replies on offer, the first of them where several are. */
export function soundest(replies: readonly Reply[], scheme: Scheme): Reply | null {
  return replies.reduce<Reply | null>((best, reply) => {
    if (best === null) return reply;
    return bySoundness(soundness(reply, scheme), soundness(best, scheme)) > 0 ? reply : best;
  }, null);
}

import type { JSX } from 'preact';
import type { MapReply } from '../../../core/map/story-map';
import type { Scheme } from '../../../core/marking/scheme';
import { type Worth, worthOf } from '../../../core/marking/worth';

export type Kind = Worth['kind'] | 'neither';

/** A shape for each, told apart without its colour; drawn on a grid of 12. */
const SHAPES: Readonly<Record<Kind, string>> = {
  earns: 'M6 1.5L11.2 10.5H.8z',
  loses: 'M1.2 2H10.8L6 10.4z',
  critical: 'M2 2L10 10M10 2L2 10',
  neither: 'M3.5 6H8.5',
};

/** What a reply does to marks, the gravest last; at least one kind. */
export function kindsOf({ shows }: MapReply, scheme: Scheme): readonly Kind[] {
  const worths = shows.flatMap((behaviour) => worthOf(scheme, behaviour));
  const kinds = (['earns', 'loses', 'critical'] as const).filter((kind) =>
    worths.some((worth) => worth.kind === kind),
  );
  return kinds.length > 0 ? kinds : ['neither'];
}

/** The mark as a part of a larger drawing, its corner at x, y. */
export function MarkShape({ kind, x, y }: { kind: Kind; x: number; y: number }): JSX.Element {
  return <path class={`sign ${kind}`} d={SHAPES[kind]} transform={`translate(${x} ${y})`} />;
}

/** The mark among words, which say the same. */
export function MarkSign({ kind }: { readonly kind: Kind }): JSX.Element {
  return (
    <svg class="map-sign" viewBox="0 0 12 12" aria-hidden="true">
      <MarkShape kind={kind} x={0} y={0} />
    </svg>
  );
}

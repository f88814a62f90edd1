import type { MarkingPoint, Rule, Scheme } from './scheme';

/** What one behaviour does to one marking point. */
export type Worth = {
  readonly kind: 'earns' | 'loses' | 'critical';
  readonly point: MarkingPoint;
};

/** What a behaviour may do to each point of a scheme, in the scheme's order. */
export function worthOf(scheme: Scheme, behaviour: string): readonly Worth[] {
  return scheme.points.flatMap((point): Worth[] => {
    const kind = kindIn(point, behaviour);
    return kind === null ? [] : [{ kind, point }];
  });
}

function kindIn(point: MarkingPoint, behaviour: string): Worth['kind'] | null {
  if (point.critical?.includes(behaviour)) return 'critical';
  const kinds = point.rules.map((rule) => kindBy(rule, behaviour));
  return kinds.find((kind) => kind === 'loses') ?? kinds.find((kind) => kind !== null) ?? null;
}

function kindBy(rule: Rule, behaviour: string): Worth['kind'] | null {
  switch (rule.kind) {
    case 'shown':
      return [...rule.of, ...(rule.with ?? [])].includes(behaviour) ? 'earns' : null;
    case 'avoided':
      return rule.of.includes(behaviour) ? 'loses' : null;
    case 'in-order':
      return rule.first.includes(behaviour) ? 'earns' : null;
  }
}

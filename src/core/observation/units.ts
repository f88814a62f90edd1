import type { Framework } from '../standards/framework';

/** What a unit is called beside the number of a criterion. */
function unitName({ unit, id }: Pick<Framework, 'unit' | 'id'>): string {
  return unit ?? id;
}

/** The units that a framework stands for: itself, where it is one. */
export function unitsIn(framework: Framework): readonly Framework[] {
  return framework.parts ?? [framework];
}

/**
 * Several units as one framework, for an observation that serves them all: each criterion is named by
 * its unit, as `M/601/1508 2.1`. One unit stays as it is. Throws where there is none.
 */
export function unitsTogether(units: readonly Framework[]): Framework {
  const [first] = units;
  if (!first) throw new RangeError('An observation is held against one unit at least.');
  if (units.length === 1) return first;
  return {
    ...first,
    id: units.map(({ id }) => id).join('+'),
    title: units.map(unitName).join(' + '),
    unit: null,
    parts: units,
    criteria: units.flatMap((unit) =>
      unit.criteria.map((one) => ({ ...one, number: `${unitName(unit)} ${one.number}` })),
    ),
  };
}

/**
 * Criteria as they are named to people, each with the unit that it is of: `R/506/2151 1.1, 1.2`. Those of
 * several units name theirs already; what has no unit stands bare.
 */
export function criteriaNamed(
  numbers: readonly string[],
  { unit }: Pick<Framework, 'unit'>,
): string {
  const parts = new Map<string, readonly string[]>();
  for (const one of numbers) {
    const at = one.lastIndexOf(' ');
    const own = at < 0 ? (unit ?? '') : one.slice(0, at);
    parts.set(own, [...(parts.get(own) ?? []), one.slice(at + 1)]);
  }
  return [...parts].map(([own, all]) => `${own} ${all.join(', ')}`.trim()).join('; ');
}

/** One name for a unit, from its id or from what it is called beside a number: `unit-m-601-1508` for `M/601/1508`. */
export function unitKey(name: string): string {
  if (/^(unit|own|page)-/.test(name)) return name.replace(/^own-/, 'unit-');
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `unit-${slug.replace(/^-|-$/g, '')}`;
}

import * as v from 'valibot';
import { FrameworkSchema } from '../standards/framework';
import { BadInput } from '../transcript/bad-input';
import type { Outside } from '../transcript/json-text';
import { readOutside } from '../transcript/read-outside';

/** Larger files are refused before they are read: the longest unit takes about 20 KB. */
const OUTSIDE: Outside = { what: "a centre's own unit", characters: 500_000, depth: 16 };

/** A unit that a centre has added, as its file holds it: that of a unit that ships, with `own` as its status. */
export const OwnFrameworkSchema = v.pipe(
  FrameworkSchema,
  v.forward(
    v.check(({ status }) => status === 'own', 'should be "own"'),
    ['status'],
  ),
  v.forward(
    v.check(({ id }) => id.startsWith('own-'), 'should begin with "own-"'),
    ['id'],
  ),
);

export type OwnFramework = Readonly<v.InferOutput<typeof OwnFrameworkSchema>>;

/** Reads the file of a centre's own unit. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseOwnFramework(text: string): OwnFramework {
  return readOutside(OwnFrameworkSchema, text, OUTSIDE);
}

/** The text of its file. */
export function printOwnFramework(framework: OwnFramework): string {
  return `${JSON.stringify(framework, null, 1)}\n`;
}

/** A unit as it is typed: each criterion on a line, its number first. */
export type TypedFramework = {
  readonly title: string;
  readonly unit: string;
  /** What is to be seen, and what is to be asked about. */
  readonly does: string;
  readonly knows: string;
};

/** What has to be said of a unit beside what was typed. */
type Said = {
  /** The centre, and the day, as `2026-11-23`. */
  readonly where: string;
  readonly on: string;
  readonly numbering: string;
  readonly otherwise: string;
};

/**
 * The unit that was typed; no marking point bears on its criteria, so that nothing is suggested. Throws a
 * `TypeError` that names the line that is no criterion.
 */
export function typedFramework(typed: TypedFramework, said: Said, version: number): OwnFramework {
  const title = typed.title.trim();
  const unit = typed.unit.trim();
  const { where, on, numbering, otherwise } = said;
  return parseOwnFramework(
    JSON.stringify({
      id: `own-${slugOf(unit || title)}`,
      version,
      title,
      awardingBody: null,
      qualification: null,
      level: null,
      unit: unit === '' ? null : unit,
      status: 'own',
      read: { where, on },
      numbering,
      unconfirmed: [],
      criteria: [
        ...criteriaIn(typed.does, 'does', otherwise),
        ...criteriaIn(typed.knows, 'knows', otherwise),
      ],
    }),
  );
}

function criteriaIn(text: string, kind: 'does' | 'knows', otherwise: string): readonly object[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, number, says] = /^([A-Z]*\d+(?:\.\d+)*)[.:]?\s+(.+)$/.exec(line) ?? [];
      if (number === undefined || says === undefined) {
        throw new BadInput(`“${line}” should be a number such as 2.7, then what it asks.`);
      }
      return { number, kind, says, needs: [], helps: [], otherwise };
    });
}

function slugOf(name: string): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-|-$/g, '') || 'unit';
}

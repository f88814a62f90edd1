import { choiceAt, type Entry, RECORD_FIELDS, type Recorded, type Said } from './entries';

/** What a learner does in a play: replies by their words, then the record. */
export type Script = {
  readonly seed: number;
  readonly replies: readonly string[];
  readonly record: Recorded['fields'] | null;
};

/**
 * Reads the acts out of a play: its seed, each line that starts with `>` (a reply) and each that
 * starts with `|` (a field of the record). Everything else follows from them.
 */
export function parsePlay(text: string): Script {
  const lines = text.split('\n');
  const after = (mark: string): readonly string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
  const fields = new Map(
    after('|').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  const record = Object.fromEntries(
    RECORD_FIELDS.flatMap((field) => {
      const written = fields.get(field);
      return written === undefined ? [] : [[field, written] as const];
    }),
  );
  const seed = Number(/^Seed (\d+)$/m.exec(text)?.[1] ?? 1);
  return { seed, replies: after('>'), record: fields.size > 0 ? record : null };
}

/** A transcript as a play that reads well aloud. */
export function printPlay(entries: readonly Entry[]): string {
  return `${entries.flatMap((entry, at) => printEntry(entry, at, entries)).join('\n')}\n`;
}

function printRecord({ fields }: Recorded): readonly string[] {
  return RECORD_FIELDS.flatMap((field) => {
    const written = fields[field];
    return written === undefined ? [] : `| ${field}: ${written}`.trimEnd();
  });
}

function printEntry(entry: Entry, at: number, entries: readonly Entry[]): readonly string[] {
  switch (entry.kind) {
    case 'began':
      return [entry.title, `Seed ${entry.seed}`, ''];
    case 'said':
      return printSaid(entry);
    case 'offered':
      return [];
    case 'chose':
      return ['', `> ${choiceAt(entries, at)?.reply.text ?? '?'}`, ''];
    case 'noted':
      return [`(noted: ${entry.sign})`];
    case 'looked':
      return ['(looked at the policy card)'];
    case 'recorded':
      return ['', ...printRecord(entry)];
    case 'ended':
      return ['', `The end: ${entry.ending}`];
    case 'faulted':
      return ['', `The story broke: ${entry.fault}: ${entry.detail}`];
  }
}

function printSaid({ who, text, mood, pose, facts, promises }: Said): readonly string[] {
  const look = [mood, pose].filter((word) => word !== undefined).join(', ');
  const line = who === null ? `    ${text}` : `${who}${look && ` [${look}]`}: ${text}`;
  return [
    line,
    ...(facts ?? []).map((fact) => `    (fact: ${fact.name} = ${fact.value})`),
    ...(promises ?? []).map((promise) => `    (promise: ${promise})`),
  ];
}

import { choiceAt, type Entry, RECORD_FIELDS, type RecordField, type Said } from './entries';

/** What a learner does in a play: replies by their words, then the record. */
export type Script = {
  readonly seed: number;
  readonly replies: readonly string[];
  readonly record: Readonly<Record<RecordField, string>> | null;
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
  const field = (name: RecordField): string => fields.get(name) ?? '';
  const record = {
    customer: field('customer'),
    contact: field('contact'),
    product: field('product'),
    reference: field('reference'),
    problem: field('problem'),
    remedy: field('remedy'),
    promises: field('promises'),
    'passed-to': field('passed-to'),
  };
  const seed = Number(/^Seed (\d+)$/m.exec(text)?.[1] ?? 1);
  return { seed, replies: after('>'), record: fields.size > 0 ? record : null };
}

/** A transcript as a play that reads well aloud. */
export function printPlay(entries: readonly Entry[]): string {
  return `${entries.flatMap((entry, at) => printEntry(entry, at, entries)).join('\n')}\n`;
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
      return ['', ...RECORD_FIELDS.map((field) => `| ${field}: ${entry.fields[field]}`.trimEnd())];
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

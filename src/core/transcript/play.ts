import {
  choiceAt,
  type Entry,
  type HandedOver,
  RECORD_FIELDS,
  type Recorded,
  type Said,
  SIGNS,
  type Sign,
} from './entries';

/** A hand-over note by its words: the lines passed on, and what the learner added. */
export type NoteScript = { readonly lines: readonly string[]; readonly note: string };

/** A sign noted once so many replies had been given. */
type NotedScript = { readonly after: number; readonly sign: Sign };

/** What a learner does in a play: replies by their words, signs noted, then the note and the record. */
export type Script = {
  readonly seed: number;
  readonly replies: readonly string[];
  readonly noted: readonly NotedScript[];
  readonly note: NoteScript | null;
  readonly record: Recorded['fields'] | null;
};

/**
 * Reads the acts out of a play: its seed, each line that starts with `>` (a reply), `&` (a line
 * handed over), `+` (what was added to it) or `|` (a field of the record), and each that is
 * `(noted: sarcasm)`. Everything else follows from them.
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
  const [handed, added] = [after('&'), after('+')];
  const note = handed.length + added.length > 0 ? { lines: handed, note: added.join(' ') } : null;
  return {
    seed,
    replies: after('>'),
    noted: notedIn(lines),
    note,
    record: fields.size > 0 ? record : null,
  };
}

function notedIn(lines: readonly string[]): readonly NotedScript[] {
  return lines.flatMap((line, at) => {
    const name = /^\(noted: ([a-z-]+)\)$/.exec(line.trim())?.[1];
    const sign = SIGNS.find((one) => one === name);
    const after = lines.slice(0, at).filter((one) => one.startsWith('>')).length;
    return sign ? [{ after, sign }] : [];
  });
}

/** A line as a hand-over note quotes it: `Dev: It leaks.` */
export function quote({ who, text }: Said): string {
  return who === null ? text : `${who}: ${text}`;
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

function printNote({ to, lines, note }: HandedOver, entries: readonly Entry[]): readonly string[] {
  const quoted = lines.flatMap((at) => {
    const line = entries[at];
    return line?.kind === 'said' ? [`& ${quote(line)}`] : [];
  });
  return ['', `Handed over to ${to}:`, ...quoted, ...(note ? [`+ ${note}`] : [])];
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
    case 'worded':
      return ['', `(would have said: ${entry.text.replace(/\s+/g, ' ')})`];
    case 'looked':
      return ['(looked at the policy card)'];
    case 'helped':
      return [`(helped: ${entry.help})`];
    case 'handed-over':
      return printNote(entry, entries);
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

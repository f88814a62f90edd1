import type { Letterhead } from './letterhead';

/** A piece of a sentence. Somebody's own words carry their quotation marks with them. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'quoted'; readonly text: string }
  /** The numbers of the entries that the words before it rest on. */
  | { readonly kind: 'cite'; readonly entries: readonly number[] };

export type Runs = readonly Run[];

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /** What stands beside it: criteria, each line of them in words. */
  readonly margin?: readonly string[];
  /** The same in fewer words, for where there is little room. */
  readonly short?: Runs;
  /** How soon it may be left out where there is little room: the highest first, 0 last of all. */
  readonly lesser?: number;
  readonly idle?: Idle;
};

/** It says that there is nothing, or only what a machine needs: the first to go where there is little room. */
type Idle = true;

export type Table = {
  readonly kind: 'table';
  /** What the table is, for whoever cannot see it. */
  readonly name: string;
  readonly head: readonly string[];
  /** The share of the width that each column takes, in per cent. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Runs[])[];
  /** Whether it is short enough to stay on one page. */
  readonly together?: true;
  /** The same rows in fewer words, for where there is little room. */
  readonly short?: readonly (readonly Runs[])[];
  /** The rows that are `idle`, by their place. */
  readonly idle?: readonly number[];
};

/** Who signs, and the name and the date that are already typed in, if any. */
export type Signature = {
  readonly who: string;
  readonly name: string | null;
  readonly date?: string;
};

export type Block =
  | Paragraph
  | Table
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  /** Somebody's words that stand apart, as they were written. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'signatures';
      readonly labels: { readonly name: string; readonly signature: string; readonly date: string };
      readonly lines: readonly Signature[];
    }
  /** Small print: about the document and not about what it shows. */
  | { readonly kind: 'note'; readonly text: string; readonly idle?: Idle };

/** One line of what is known. */
export type Fact = { readonly name: string; readonly value: string; readonly idle?: Idle };

export type Section = {
  readonly title: string;
  /** How soon all of it may be left out where there is little room; 0 if only piece by piece. */
  readonly lesser: number;
  /** Whether it is what people read for: it stays when everything else has gone. */
  readonly keeps?: true;
  readonly blocks: readonly Block[];
};

/** A document as it is read, whatever it is printed with. */
export type Document = {
  /** Its language, as `en-GB`. */
  readonly language: string;
  /** Whose it is, where an organisation's name stands above the title. */
  readonly letterhead?: Letterhead | null;
  readonly title: string;
  /** What has to be known before anything else: stands under the title, and on every page. */
  readonly notice: string;
  /** Stands at the top of every page. */
  readonly running: string;
  /** `Page {page} of {pages}`. */
  readonly page: string;
  /** What stands beside passages, in one word. */
  readonly beside: string;
  readonly sections: readonly Section[];
};

/** A sentence or a name as runs. */
export function text(words: string): Runs {
  return words === '' ? [] : [{ kind: 'text', text: words }];
}

/** Entry numbers as they stand in a document: `[4, 7]`. */
export function citation(entries: readonly number[]): string {
  return `[${entries.join(', ')}]`;
}

/** Runs as plain words. */
export function plain(runs: Runs): string {
  return runs.map((run) => (run.kind === 'cite' ? citation(run.entries) : run.text)).join('');
}

/** What may be put into a pattern: words, or pieces that keep their kind. */
export type Filling = Readonly<Record<string, string | Runs>>;

/**
 * A pattern such as `{speaker} asked: {heard}` with each pair of braces filled in. Words that
 * begin a sentence are asked for with a capital: `{Learner}`. What it does not know stays as it is.
 */
export function fill(pattern: string, filling: Filling): Runs {
  const parts = pattern.split(/(\{\w+\})/).flatMap((piece): Runs => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return text(piece);
    const own = filling[name] ?? capitalised(filling[name.toLowerCase()]);
    return typeof own === 'string' ? text(own) : (own ?? text(piece));
  });
  return merged(parts);
}

/** A pattern that is filled with words alone. */
export function filled(pattern: string, filling: Readonly<Record<string, string>>): string {
  return plain(fill(pattern, filling));
}

/** Words with a capital at their beginning. */
export function capital(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase() + words.slice(first.length);
}

function capitalised(words: string | Runs | undefined): string | undefined {
  return typeof words === 'string' ? capital(words) : undefined;
}

/** Runs whose neighbours are not both plain text. */
export function merged(runs: Runs): Runs {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const both = run.kind === 'text' && last?.kind === 'text';
    if (both) all.splice(-1, 1, { kind: 'text', text: last.text + run.text });
    else all.push(run);
  }
  return all;
}

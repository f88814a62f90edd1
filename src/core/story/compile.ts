import { Compiler, CompilerOptions } from 'inkjs/full';
import { languageIn } from '../transcript/scenario-name';
import { almostSyntax } from './almost-syntax';
import { boundProblems, resolveInclude } from './bounds';
import { inSentences } from './compiler-words';
import { externalProblems } from './externals';
import { type Header, parseHeader, speakers } from './header';
import { didYouMean } from './nearest';
import {
  dottedNumbers,
  type Problem,
  sourceProblems,
  sourceTags,
  tagProblems,
  topTags,
} from './source';
import type { CompiledStory } from './story';
import { vocabularyOf } from './vocabulary';
import { writtenTags } from './written-tags';

export type StorySource = {
  /** Name of the story's folder, for example `leaking-kettle`. */
  readonly scenario: string;
  /** The main file, by the name it is to have in error messages. */
  readonly file: string;
  /** Gives the text of a file by its path; throws if there is none. */
  readonly read: (file: string) => string;
  /** Ids of the behaviours that a scheme knows; null where it is not known, and no mark is judged. */
  readonly behaviours: (scheme: string) => readonly string[] | null;
  /** Ids of the schemes there are, where the story may name one that is not. */
  readonly schemes?: readonly string[];
};

/** A story that compiled. */
export type Sound = {
  readonly story: CompiledStory;
  readonly header: Header;
  /** Every file that was read, the main one first. */
  readonly files: readonly string[];
  readonly places: Places;
};

export type Compiled =
  | Sound
  | { readonly problems: readonly Problem[]; readonly files: readonly string[] };

/** A line of a source file, from 1. */
export type Place = { readonly file: string; readonly line: number };

/** Where each piece of compiled Ink was written, by its path (`hub.0.3`): the JSON no longer says. */
export type Places = ReadonlyMap<string, Place>;

/** Compiles a story and reads its header. Problems name file, line and what would be right. */
export function compileStory(source: StorySource): Compiled {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    // Some editors begin a file with a mark that says how it is written: it is none of its words.
    const text = source.read(file).replace(/^\uFEFF/, '');
    texts.set(file, text);
    return text;
  };
  const unfit = boundProblems(source.file, read);
  if (unfit.length > 0) return { problems: unfit, files: [...texts.keys()] };
  const compiled = compile(source.file, read);
  const { story, places } = compiled;
  const files = [...texts.keys()];
  const top = parseHeader(source.scenario, topTags(texts.get(source.file) ?? ''));
  const found = readTexts(source, texts, compiled, 'header' in top ? top.header : null);
  if (story && 'header' in top && found.length === 0) {
    return { story, header: top.header, files, places };
  }
  const missing = 'header' in top ? [] : top.missing;
  const gaps = missing.map((message): Problem => {
    return { kind: 'header', file: source.file, line: 1, message };
  });
  // What the compiler cannot place is mostly what was found with its line.
  const others = compiled.lineless && found.length > 0 ? [] : compiled.problems;
  const slips = almostIn(texts, 'header' in top ? top.header : null);
  const told = found.filter(
    ({ kind, file, line }) =>
      kind !== 'tag' || !slips.some((slip) => slip.file === file && slip.line === line),
  );
  return {
    problems: [...inSentences(others, texts, librarian(source)), ...slips, ...told, ...gaps],
    files,
  };
}

/** What is almost syntax: where a story is refused, that is often why. */
function almostIn(texts: ReadonlyMap<string, string>, header: Header | null): readonly Problem[] {
  const names = vocabularyOf(texts.values());
  const cast = header ? [header.customer, ...header.colleagues] : [];
  return [...texts].flatMap(([file, text]) =>
    almostSyntax(text, names, cast).map(
      ({ line, what }): Problem => ({ kind: 'almost', file, line, message: what }),
    ),
  );
}

/** Reads the shared library, whether the story includes it or not; empty where there is none. */
function librarian({ file, read }: StorySource): () => string {
  return () => {
    try {
      return read(resolveInclude(file, LIBRARY));
    } catch {
      return '';
    }
  };
}

/** How a story includes the library that all of them share. */
const LIBRARY = '../lib/customer.ink';

/** What is wrong in the texts of a story, whether they compiled or not. */
function readTexts(
  source: StorySource,
  texts: ReadonlyMap<string, string>,
  { story, places, lineless }: Attempt,
  header: Header | null,
): readonly Problem[] {
  const scheme = header?.scheme ?? '';
  const strange = scheme !== '' && source.schemes?.includes(scheme) === false;
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n?|\n/)]));
  const tags = story
    ? writtenTags(story, places, (file, line) => lines.get(file)?.[line - 1] ?? '')
    : [...texts].flatMap(([file, text]) => sourceTags(file, text));
  return [
    ...[...texts].flatMap(([file, text]) => [
      ...sourceProblems(file, text),
      ...(lineless ? dottedNumbers(file, text) : []),
    ]),
    ...tagProblems(tags, {
      behaviours: strange || scheme === '' ? null : source.behaviours(scheme),
      cast: header && speakers(header),
    }),
    ...externalProblems(texts),
    ...(header ? otherLanguage(source, header) : []),
    ...(strange ? [strangeScheme(source, scheme, texts.get(source.file) ?? '')] : []),
  ];
}

/** A file that has a language in its name must be told in that. */
function otherLanguage({ file, scenario }: StorySource, { language }: Header): readonly Problem[] {
  const named = languageIn(scenario);
  if (named === null || named === language) return [];
  const message = `This file is named for the language "${named}": its top needs "# language: ${named}"`;
  return [{ kind: 'header', file, line: 1, message }];
}

function strangeScheme({ file, schemes = [] }: StorySource, scheme: string, text: string): Problem {
  const at = text.split('\n').findIndex((line) => /^\s*#\s*scheme\s*:/.test(line));
  const message = `There is no marking scheme called "${scheme}"${didYouMean(scheme, schemes, `: there is ${schemes.join(', ')}`)}`;
  return { kind: 'header', file, line: Math.max(0, at) + 1, message };
}

/** What the compiler made of a story. */
type Attempt = {
  readonly story: CompiledStory | null;
  readonly places: Places;
  readonly problems: readonly Problem[];
  /** Whether the compiler failed without saying where. */
  readonly lineless: boolean;
};

function compile(main: string, read: (file: string) => string): Attempt {
  const problems: Problem[] = [];
  const report = (message: string, type: number): void => {
    if (type === ERROR) problems.push(readMessage(main, message));
  };
  const fileHandler = {
    ResolveInkFilename: (name: string) => resolveInclude(main, name),
    LoadInkFileContents: read,
  };
  try {
    const options = new CompilerOptions(main, [], false, report, fileHandler);
    const compiled = new Compiler(read(main), options).Compile();
    const json = compiled.ToJson();
    // Through text once, so that what is tested here is what a browser loads later.
    if (typeof json === 'string' && problems.length === 0) {
      return {
        story: JSON.parse(json),
        places: placesIn(main, compiled),
        problems,
        lineless: false,
      };
    }
  } catch (error) {
    if (problems.length === 0) {
      problems.push({ kind: 'ink', file: main, line: 1, message: whyNot(error) });
      return { story: null, places: new Map(), problems, lineless: true };
    }
  }
  return { story: null, places: new Map(), problems, lineless: false };
}

function whyNot(error: unknown): string {
  // The compiler calls itself for every level of nesting.
  if (error instanceof RangeError) return 'The story is nested too deeply: split it into knots';
  return error instanceof Error ? error.message : String(error);
}

/** inkjs's ErrorType.Error: its enum is not exported. */
const ERROR = 2;

function readMessage(main: string, text: string): Problem {
  const found = /(?:'([^']+)' )?line (\d+): (.*)$/s.exec(text);
  const [, file, line, message] = found ?? [];
  return {
    kind: 'ink',
    file: file ? resolveInclude(main, file) : main,
    line: Number(line ?? 1),
    message: message ?? text,
  };
}

type Written = ReturnType<Compiler['Compile']>['mainContentContainer'];

/** Walks what the compiler made while it still knows where each piece came from. */
function placesIn(main: string, compiled: ReturnType<Compiler['Compile']>): Places {
  const places = new Map<string, Place>();
  const visit = (container: Written): void => {
    const inside = [...container.content, ...(container.namedOnlyContent?.values() ?? [])];
    for (const part of inside) {
      const written = part.debugMetadata;
      if (written) {
        const file = written.fileName ? resolveInclude(main, written.fileName) : main;
        places.set(String(part.path), { file, line: written.startLineNumber });
      }
      if ('content' in part) visit(part as Written);
    }
  };
  visit(compiled.mainContentContainer);
  return places;
}

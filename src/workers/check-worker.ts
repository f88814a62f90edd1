import '../shell/page/built-ins';
import type { Finding } from '../core/check/finding';
import { storyMap } from '../core/check/map/drawn-map';
import type { Decision } from '../core/check/reader/decision';
import type { WordShelf } from '../core/check/reader/shelf-reading';
import { checkStory, exploreStory, type Report } from '../core/check/report';
import type { StoryMap } from '../core/map/story-map';
import { parseScheme, type Scheme } from '../core/marking/scheme';
import { parseLawCard } from '../core/standards/law-card';
import { type Brief, briefOf, type ShelfItem, scenarioOf, shelfItem } from '../core/story/header';
import { compileOwn } from '../core/story/own-edition';
import { createFinder, type OwnFile } from '../core/story/own-files';
import type { Problem } from '../core/story/source';
import type { CompiledStory } from '../core/story/story';
import type { Scenario } from '../core/transcript/entries';
import { isToldIn } from '../core/transcript/scenario-name';
import { report } from '../shell/page/faults';
import { isoDay } from '../shell/page/iso-day';

/** A story to compile and check, its main file first. */
export type CheckTask = { readonly scenario: string; readonly files: readonly OwnFile[] };

export type CheckNews =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | ({ readonly kind: 'compiled' } & CompiledEdition)
  | { readonly kind: 'exploring'; readonly states: number }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly scheme: Scheme;
      readonly map: StoryMap;
    }
  | { readonly kind: 'failed'; readonly words: string };

export type CompiledEdition = {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
  readonly brief: Brief;
  readonly item: ShelfItem;
  readonly edition: string;
};

/** A quarter of what the command explores: a browser's memory is not the checker's alone. */
const LIMITS = { states: 50_000, transitions: 150_000 };

const texts = import.meta.glob<string>('../../stories/lib/*.ink', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const library = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace('../../stories/', ''), text]),
);
const data = import.meta.glob<unknown>('../../stories/schemes/*.json', {
  import: 'default',
  eager: true,
});

const cards = new Map(
  Object.values(
    import.meta.glob<unknown>('../../stories/law/*.json', { import: 'default', eager: true }),
  ).map((json) => {
    const card = parseLawCard(json);
    return [card.id, card] as const;
  }),
);

const words = import.meta.glob<readonly Decision[]>(
  ['../../stories/*/*.ink', '!../../stories/lib/*'],
  {
    query: '?words',
    import: 'decisions',
    eager: true,
  },
);

self.onmessage = ({ data: task }: MessageEvent<CheckTask>) => {
  check(task).catch((error: unknown) => {
    tell({ kind: 'failed', words: error instanceof Error ? error.message : String(error) });
  });
};

function tell(news: CheckNews): void {
  self.postMessage(news);
}

async function check({ scenario, files }: CheckTask): Promise<void> {
  const known = schemes();
  const compiled = compileOwn(scenario, files, { library, schemes: known });
  if ('problems' in compiled) {
    tell({ kind: 'refused', problems: compiled.problems });
    return;
  }
  const { read, nameOf } = createFinder(files, library);
  const { story, header } = compiled;
  const edition = await editionOf(story);
  const brief = briefOf(header);
  const item = shelfItem(header);
  tell({ kind: 'compiled', story, scenario: scenarioOf(header), brief, item, edition });
  const scheme = known.get(header.scheme);
  if (!scheme) return;
  const plan = {
    ...compiled,
    scheme,
    law: { cards, day: isoDay(Date.now()) },
    wordShelf: () => wordShelf(header.language),
    sources: compiled.files.map((file) => ({ file, text: read(file) })),
    limits: LIMITS,
    onProgress: (states: number) => tell({ kind: 'exploring', states }),
  };
  const exploration = exploreStory(plan);
  const report = checkStory(plan, exploration);
  const findings = report.findings.map((one): Finding => named(one, nameOf));
  const map = storyMap(exploration, compiled.places);
  tell({ kind: 'report', report: { ...report, findings }, scheme, map });
}

function named<T extends { readonly file: string }>(one: T, nameOf: (file: string) => string): T {
  return { ...one, file: nameOf(one.file) };
}

/** The stories that ship in a language, to learn from: the one that is checked is none of them. */
function wordShelf(language: string | undefined): WordShelf {
  const told = Object.entries(words).filter(([path]) => isToldIn(scenarioAt(path), language));
  return { stories: told.map(([, decisions]) => decisions), ships: false };
}

function scenarioAt(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ink'.length);
}

function schemes(): ReadonlyMap<string, Scheme> {
  return new Map(
    Object.values(data).flatMap((json): [string, Scheme][] => {
      try {
        const scheme = parseScheme(json);
        return [[scheme.id, scheme]];
      } catch (error) {
        report(error);
        // Other tables may stand beside the schemes.
        return [];
      }
    }),
  );
}

/** Names the exact story, as the build does: the beginning of the SHA-256 of its compiled text. */
async function editionOf(story: CompiledStory): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(story));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

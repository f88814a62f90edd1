import {
  joinedLife,
  LIFE,
  lifeId,
  parseScenarioLife,
  type ScenarioLife,
} from '../../core/centre/approval';
import type { Centre } from '../../core/centre/centre';
import { centreFile, parseCentre, printCentre, readCentre } from '../../core/centre/centre';
import type { OwnFramework } from '../../core/centre/own-framework';
import {
  parseOwnFramework,
  printOwnFramework,
  typedFramework,
} from '../../core/centre/own-framework';
import type { LimitClash, PolicyLine } from '../../core/centre/policy';
import type { Wording } from '../../core/centre/wording';
import { wordingIn } from '../../core/centre/wording';
import { limitClashes } from '../../core/check/centre-limits';
import type { Framework } from '../../core/standards/framework';
import { BadInput } from '../../core/transcript/bad-input';
import type { Scenario } from '../../core/transcript/entries';
import { attempted, report } from '../../shell/page/faults';
import { loadScheme } from '../../shell/shipped/schemes';
import { loadMap, loadStart, shelf } from '../../shell/shipped/stories';
import { noteCentre } from '../../shell/storage/aside';
import { CENTRE } from '../../shell/storage/assessment-records';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { chosenLast, forgetChoices, keepChoice } from '../../shell/storage/choice';
import { saveFile } from '../../shell/storage/file';
import { centreFileName } from '../../shell/storage/file-names';
import type { Stores } from '../../shell/storage/stores';
import { centreFrom } from './centre';
import { plainFrameworks } from './frameworks';
import { logoFrom } from './read-logo';

/** A scenario with what its policy card says by itself. */
export type CardScenario = Pick<Scenario, 'scenario' | 'title' | 'policy' | 'language'>;

/** Something from a file, or one sentence that says why it cannot be used. */
type FromFile<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'refused'; readonly says: string };

/** What is laid over Composure here, and all that it can be laid over. */
export type CentreFacts = {
  /** Null where nothing has been set. */
  readonly centre: Centre | null;
  /** Whether something is kept here that this version cannot read. */
  readonly unreadable: boolean;
  /** In the words they are shipped with. */
  readonly frameworks: readonly Framework[];
  readonly scenarios: readonly CardScenario[];
};

/** A centre's own rules, as this browser keeps them. */
export type CentreRules = {
  readonly facts: () => Promise<CentreFacts>;
  /** Keeps all of it in the place of what was kept; what cannot be kept is refused in a sentence. */
  readonly keep: (centre: Centre) => Promise<FromFile<Centre>>;
  readonly remove: () => Promise<void>;
  readonly save: (centre: Centre) => void;
  readonly read: (file: File) => Promise<FromFile<Centre>>;
  readonly readWording: (
    file: File,
    frameworks: readonly Framework[],
  ) => Promise<FromFile<Wording>>;
  readonly readFramework: (file: File) => Promise<FromFile<OwnFramework>>;
  /** A unit that was typed, or why it is none. */
  readonly typed: (...typed: Parameters<typeof typedFramework>) => FromFile<OwnFramework>;
  readonly saveFramework: (framework: OwnFramework, name: string) => void;
  /** A picture as a logo: redrawn small where it is large. Null where it is no PNG or JPEG. */
  readonly readLogo: (file: File) => Promise<string | null>;
  /** Lines whose limit is not the one that the story's marks follow. */
  readonly clashes: (
    scenario: string,
    lines: readonly PolicyLine[],
  ) => Promise<readonly LimitClash[]>;
  /** What was typed and not kept; null if nothing was. */
  readonly draft: (name: string) => unknown;
  readonly keepDraft: (name: string, draft: unknown) => void;
};

const DRAFTS = 'centre.';

/** A centre's own rules, as this browser keeps them. Throws where it keeps nothing. */
export async function createCentreRules(stores: Stores): Promise<CentreRules> {
  const store = await stores.assessments();
  return {
    facts: () => factsIn(store),
    async keep(centre) {
      const read = attempt(() => readCentre(centreFile(centre)));
      if (read.kind === 'refused') return read;
      noteCentre(true);
      await Promise.all(read.value.approvals.map((life) => keepLife(store, life)));
      const rules = { ...read.value, approvals: [] };
      await store.keepPaper({ id: CENTRE, kind: CENTRE, data: centreFile(rules) });
      return { kind: 'read', value: { ...rules, approvals: await livesIn(store) } };
    },
    async remove() {
      await store.removePaper(CENTRE);
      // What was typed about a centre that is gone would come back under the next one.
      forgetChoices(DRAFTS);
    },
    save: (centre) => saveFile(centreFileName(centre.name, Date.now()), printCentre(centre)),
    async read(file) {
      const text = await textOf(file);
      return attempt(() => parseCentre(text));
    },
    async readWording(file, frameworks) {
      return wordingIn(await textOf(file), frameworks);
    },
    async readFramework(file) {
      const text = await textOf(file);
      return attempt(() => parseOwnFramework(text));
    },
    typed: (...typed) => attempt(() => typedFramework(...typed)),
    saveFramework: (framework, name) => saveFile(name, printOwnFramework(framework)),
    readLogo: logoFrom,
    clashes,
    draft: draftOf,
    keepDraft: (name, draft) =>
      keepChoice(`${DRAFTS}${name}`, draft === null ? '' : JSON.stringify(draft)),
  };
}

async function factsIn(store: AssessmentStore): Promise<CentreFacts> {
  const [[paper], scenarios] = await Promise.all([store.papers(CENTRE), cardScenarios()]);
  const schemes = [...new Set(scenarios.map(({ scheme }) => scheme))];
  const all = await Promise.all(schemes.map(async (id) => plainFrameworks(await loadScheme(id))));
  const frameworks = all.flat().filter(isFirst);
  const rules = centreFrom(paper?.data);
  const centre = rules && { ...rules, approvals: await livesIn(store) };
  return { centre, unreadable: paper !== undefined && centre === null, frameworks, scenarios };
}

/** What was said of each scenario here. */
async function livesIn(store: AssessmentStore): Promise<readonly ScenarioLife[]> {
  const papers = await store.papers(LIFE);
  return papers.flatMap(({ data }) => attempted(() => parseScenarioLife(data)) ?? []);
}

/** Appends what a file adds to what was said of a scenario; where the two part, ours stays. */
function keepLife(store: AssessmentStore, life: ScenarioLife): Promise<void> {
  const id = lifeId(life.scenario);
  return store.changePapers([id], ([paper]) => {
    const joined = joinedLife(paper ? parseScenarioLife(paper.data) : null, life);
    return { keep: joined ? [{ id, kind: LIFE, data: joined }] : [], answer: undefined };
  });
}

function isFirst({ id }: Framework, at: number, all: readonly Framework[]): boolean {
  return all.findIndex((one) => one.id === id) === at;
}

async function cardScenarios(): Promise<readonly (CardScenario & { readonly scheme: string })[]> {
  const starts = await Promise.all(shelf().map(({ scenario }) => loadStart(scenario)));
  return starts.map(({ scenario }) => scenario);
}

async function clashes(name: string, lines: readonly PolicyLine[]): Promise<readonly LimitClash[]> {
  const [{ scenario }, map] = await Promise.all([loadStart(name), loadMap(name)]);
  return limitClashes({ scenario, map, scheme: await loadScheme(scenario.scheme) }, lines);
}

/** A file's text, with no more of it than tells that it is too large. */
function textOf(file: File): Promise<string> {
  return file.slice(0, 12_000_000).text();
}

function attempt<T>(read: () => T): FromFile<T> {
  try {
    return { kind: 'read', value: read() };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { kind: 'refused', says: error.message };
  }
}

function draftOf(name: string): unknown {
  try {
    return JSON.parse(chosenLast(`${DRAFTS}${name}`) || 'null');
  } catch (error) {
    report(error);
    return null;
  }
}

import type { JSX } from 'preact';
import type { LiveAttempt } from '../app/attempt/live-attempt';
import { USUAL } from '../core/preferences/preferences';
import type { ShelfItem } from '../core/story/header';
import { beganWith } from '../core/story/opening';
import type { Entry } from '../core/transcript/entries';
import { createLog } from '../core/transcript/log';
import { waitBefore } from '../core/transcript/playhead';
import type { PageFacts } from '../early/page-facts';
import { languages } from '../languages/choice';
import { play } from '../languages/en-GB/play';
import { LineItem } from '../screens/kit/line-item';
import { linesOf } from '../screens/kit/lines';
import type { Cast } from '../screens/learner/cast';
import type { Phase } from '../screens/learner/play/phase';
import { PlayView } from '../screens/learner/play/play';
import { loadStart, type Start, shelf } from '../shell/shipped/stories';
import { markup } from './markup';
import { withoutPage } from './without-page';

/** What a scenario's own page shows before the product has come: the product's own drawing of it. */
export type FirstWords = {
  readonly title: string;
  readonly facts: PageFacts;
  /** What its script puts on the page, as HTML, by the name that it asks for. */
  readonly parts: Readonly<Record<string, string>>;
};

async function wordsOf(item: ShelfItem): Promise<FirstWords | null> {
  const start = await loadStart(item.scenario);
  const entries = openingIn(start);
  const lines = linesOf(entries);
  if (entries.length === 0 || lines.length === 0) return null;
  const { title, scenario } = item;
  const waiting = play().waiting[item.setting];
  const waits = (pace: 'slow' | 'normal'): readonly number[] =>
    lines.map(({ at }) => waitBefore(entries, at, pace, null));
  return {
    title,
    facts: {
      scenario,
      waits: { slow: waits('slow'), normal: waits('normal') },
      says: lines.map(({ name }) => (name === '' ? '' : waiting(name))),
      foreign: languages().length > 1,
    },
    parts: withoutPage(() => partsOf(item, start, entries)),
  };
}

/** How a conversation with a coach begins, its replies in the order of the story; nothing where that is not known. */
function openingIn({ scenario, edition, opening }: Start): readonly Entry[] {
  if (!opening) return [];
  const began = beganWith(scenario, edition, 0, { mode: 'coached' });
  return [began, ...opening.lines, { kind: 'offered', replies: opening.replies }];
}

function partsOf(
  item: ShelfItem,
  start: Start,
  entries: readonly Entry[],
): Readonly<Record<string, string>> {
  const draw = (phase: Phase): string => markup(screen(item, phase));
  const { scenario, brief } = start;
  const told = linesOf(entries).map(({ at }) =>
    draw({ kind: 'playing', attempt: stillAttempt(entries), resumed: false, told: at + 1 }),
  );
  const [talk = ''] = told;
  const scenes = told.map((one) => /<section class="scene".*?<\/section>/s.exec(one)?.[0] ?? '');
  const changed = scenes.flatMap((scene, at) =>
    at > 0 && scene !== scenes[at - 1] ? [[`scene-${at + 1}`, scene]] : [],
  );
  const [said] = linesOf([...entries, { kind: 'chose', reply: 0 }]).slice(-1);
  return {
    briefing: draw({ kind: 'briefing', scenario, brief, set: null, problem: null }),
    talk,
    'own-words': said ? markup(<LineItem {...said} text="" keeping={play().keeping} />) : '',
    ...Object.fromEntries(changed),
  };
}

function screen(item: ShelfItem, phase: Phase): JSX.Element {
  const { scenario } = item;
  return (
    <PlayView
      cast={CAST}
      scenario={scenario}
      item={item}
      mode={null}
      phase={phase}
      begin={nothing}
    />
  );
}

const nothing = (): void => {};
const never = new Promise<never>(nothing);
const watchNothing = () => nothing;

/** Somebody who has chosen nothing yet, where nothing is kept and nothing ever comes. */
const CAST = {
  preferences: { now: () => USUAL, change: nothing, watch: watchNothing, kept: () => true },
} as unknown as Cast;

/** An attempt that stands where it begins. */
function stillAttempt(entries: readonly Entry[]): LiveAttempt {
  const act = () => never;
  return {
    id: '',
    startedAt: 0,
    log: createLog(entries),
    trouble: () => null,
    watchTrouble: watchNothing,
    saying: () => null,
    watchSaying: watchNothing,
    ...{ choose: act, note: act, look: act, word: act, hint: act, record: act, takeOver: act },
    leave: nothing,
  };
}

/** Of every scenario whose opening is known. Drawn as soon as it is asked for: nothing can be loaded afterwards. */
export const firstWords: readonly FirstWords[] = (await Promise.all(shelf().map(wordsOf))).filter(
  (one) => one !== null,
);

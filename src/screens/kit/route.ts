import { MODES, type Mode } from '../../core/transcript/entries';

/** Where the learner is, as the address says it after the `#`. */
export type Route =
  | { readonly kind: 'shelf' }
  /** `mode`: how it is to be played, where the address says so. */
  | {
      readonly kind: 'play';
      readonly scenario: string;
      readonly seed: number | null;
      readonly mode?: Mode;
      /** Id of the mock observation that it is played for. */
      readonly observation?: string;
    }
  /** `line`: the entry number to show within the conversation. */
  | { readonly kind: 'debrief'; readonly attempt: string; readonly line: number | null }
  /** The conversation again, played back. `at`: the entry number to begin with. */
  | { readonly kind: 'replay'; readonly attempt: string; readonly at: number | null }
  /** A new attempt that begins at the replies of entry number `at`. */
  | { readonly kind: 'again'; readonly attempt: string; readonly at: number | null }
  /** Two attempts side by side. */
  | { readonly kind: 'compare'; readonly attempt: string; readonly other: string | null }
  /** What the learner writes about an attempt. */
  | { readonly kind: 'reflect'; readonly attempt: string }
  /** An attempt as a document for a portfolio. */
  | { readonly kind: 'evidence'; readonly attempt: string }
  | { readonly kind: 'progress' }
  /** Attempts as files, in and out, and whose they are. */
  | { readonly kind: 'files' }
  | { readonly kind: 'settings' }
  /** What is kept of people, and who can use what: the statements that a college gives. */
  | { readonly kind: 'privacy' }
  | { readonly kind: 'accessibility' }
  /** The assessor's desk: one observation, or all of them. */
  | { readonly kind: 'observe'; readonly observation: string | null }
  /** An observation as a document. */
  | { readonly kind: 'observed'; readonly observation: string }
  | { readonly kind: 'class' }
  /** One learner of a class, by id. */
  | { readonly kind: 'learner'; readonly learner: string }
  /** Standardisation exercises, or one of them; `as`: the code of who marks in it. */
  | { readonly kind: 'standardise'; readonly exercise: string | null; readonly as: string | null }
  /** Quality assurance, or one observation that is looked at. */
  | { readonly kind: 'quality'; readonly observation: string | null }
  /** A centre's own rules. */
  | { readonly kind: 'centre' }
  /** The map of a scenario, which gives all of it away. */
  | { readonly kind: 'map'; readonly scenario: string }
  /** `story`: the one that is open, or null for all of one's own. */
  | { readonly kind: 'try'; readonly story: string | null }
  | { readonly kind: 'unknown' };

/** Screens that are there once, whatever they show. */
const ALONE = ['progress', 'files', 'settings', 'privacy', 'accessibility', 'centre'] as const;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, name, rest] = path.split('/');
  const asked = new URLSearchParams(query);
  if (rest !== undefined) return { kind: 'unknown' };
  if (screen === '' && name === undefined) return { kind: 'shelf' };
  if (screen === 'play' && name) {
    const mode = MODES.find((one) => one === asked.get('mode'));
    const observation = asked.get('observation');
    return {
      kind: 'play',
      scenario: name,
      seed: whole(asked.get('seed')),
      ...(mode && { mode }),
      ...(observation && { observation }),
    };
  }
  if (screen === 'debrief' && name) {
    return { kind: 'debrief', attempt: name, line: whole(asked.get('line')) };
  }
  if (screen === 'replay' && name) {
    return { kind: 'replay', attempt: name, at: whole(asked.get('at')) };
  }
  if (screen === 'again' && name) {
    return { kind: 'again', attempt: name, at: whole(asked.get('at')) };
  }
  if (screen === 'compare' && name) {
    return { kind: 'compare', attempt: name, other: asked.get('with') };
  }
  if ((screen === 'reflect' || screen === 'evidence') && name) {
    return { kind: screen, attempt: name };
  }
  const alone = ALONE.find((one) => one === screen);
  if (alone) return name === undefined ? { kind: alone } : { kind: 'unknown' };
  if (screen === 'standardise') {
    return { kind: 'standardise', exercise: name || null, as: asked.get('as') };
  }
  if (screen === 'quality') return { kind: 'quality', observation: name || null };
  if (screen === 'observe') return { kind: 'observe', observation: name || null };
  if (screen === 'observed' && name) return { kind: 'observed', observation: name };
  if (screen === 'class' && name === undefined) return { kind: 'class' };
  if (screen === 'learner' && name) return { kind: 'learner', learner: name };
  if (screen === 'map' && name) return { kind: 'map', scenario: name };
  if (screen === 'try') return { kind: 'try', story: name || null };
  return { kind: 'unknown' };
}

export function printRoute(route: Route): string {
  switch (route.kind) {
    case 'shelf':
    case 'unknown':
      return '#/';
    case 'play':
      return `#/play/${route.scenario}${query({
        seed: route.seed,
        mode: route.mode ?? null,
        observation: route.observation ?? null,
      })}`;
    case 'try':
      return route.story === null ? '#/try' : `#/try/${route.story}`;
    case 'debrief':
      return `#/debrief/${route.attempt}${query({ line: route.line })}`;
    case 'replay':
    case 'again':
      return `#/${route.kind}/${route.attempt}${query({ at: route.at })}`;
    case 'compare':
      return `#/compare/${route.attempt}${query({ with: route.other })}`;
    case 'reflect':
    case 'evidence':
      return `#/${route.kind}/${route.attempt}`;
    case 'progress':
    case 'files':
    case 'settings':
    case 'privacy':
    case 'accessibility':
    case 'class':
    case 'centre':
      return `#/${route.kind}`;
    case 'standardise': {
      const { exercise, as } = route;
      return exercise === null ? '#/standardise' : `#/standardise/${exercise}${query({ as })}`;
    }
    case 'quality':
      return route.observation === null ? '#/quality' : `#/quality/${route.observation}`;
    case 'observe':
      return route.observation === null ? '#/observe' : `#/observe/${route.observation}`;
    case 'observed':
      return `#/observed/${route.observation}`;
    case 'learner':
      return `#/learner/${route.learner}`;
    case 'map':
      return `#/map/${route.scenario}`;
  }
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

function query(asked: Readonly<Record<string, number | string | null>>): string {
  const parts = Object.entries(asked).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether a screen is the assessor's: another room shows it. */
export function isDesk({ kind }: Route): boolean {
  return ['observe', 'observed', 'class', 'learner', 'standardise', 'quality', 'centre'].includes(
    kind,
  );
}

import { MODES, type Mode } from '../../core/transcript/entries';

/**
 * Where somebody is, as the address says it after the `#`: one pattern a screen, which both reads and
 * writes it. `:name` has to be there, `[:name]` may be; what stands after the `?` may be asked for.
 */
const PATTERNS = {
  shelf: '',
  /** `mode`: how it is to be played; `observation`: the id of the mock observation it is played for. */
  play: 'play/:scenario?seed&mode&observation',
  /** `line`: the entry number to show within the conversation. */
  debrief: 'debrief/:attempt?line',
  /** The conversation again, played back. `at`: the entry number to begin with. */
  replay: 'replay/:attempt?at',
  /** A good play of a scenario, stepped through. */
  watch: 'watch/:scenario',
  /** A new attempt that begins at the replies of entry number `at`. */
  again: 'again/:attempt?at',
  /** Two attempts side by side. */
  compare: 'compare/:attempt?with',
  /** What the learner writes about an attempt. */
  reflect: 'reflect/:attempt',
  /** An attempt as a document for a portfolio. */
  evidence: 'evidence/:attempt',
  progress: 'progress',
  /** Single moments to practise. `point`: the id of a marking point; what was missed, without it. */
  drill: 'drill?point',
  /** The knowledge practice: its topics, or one of them. */
  learn: 'learn[/:topic]',
  /** The complaints log of a learner. */
  log: 'log',
  /** Attempts as files, in and out, and whose they are. */
  files: 'files',
  settings: 'settings',
  /** The law cards, by the question they answer. */
  law: 'law',
  /** What is kept of people, and who can use what: the statements that a college gives. */
  privacy: 'privacy',
  accessibility: 'accessibility',
  /** The map of a scenario, which gives all of it away. */
  map: 'map/:scenario',
  /** Stories of one's own, or the one that is open. */
  try: 'try[/:story]',
  /** The assessor's first screen, or one observation. */
  observe: 'observe[/:observation]',
  /** An observation as a document. */
  observed: 'observed/:observation',
  class: 'class',
  /** The complaints log of a class. */
  complaints: 'complaints',
  /** One learner of a class, by id. */
  learner: 'learner/:learner',
  /** Standardisation exercises, or one of them; `as`: the code of who marks in it. */
  standardise: 'standardise[/:exercise]?as',
  /** Quality assurance, or one observation that is looked at. */
  quality: 'quality[/:observation]',
  /** A centre's own rules. */
  centre: 'centre',
  /** Packages for a college's LMS. */
  lms: 'lms',
  /** Coming in at the college behind this site, where there is one, and going out. */
  'sign-in': 'sign-in',
  'sign-out': 'sign-out',
  /** Coming in with an invitation. */
  invited: 'invited/:invitation',
  /** Groups and staff, for their coordinator. */
  people: 'people',
} as const;

type Patterns = typeof PATTERNS;

type Named<P extends string> = P extends `${string}[/:${infer N}]`
  ? { readonly [K in N]: string | null }
  : P extends `${string}/:${infer N}`
    ? { readonly [K in N]: string }
    : unknown;

type Value<N extends string> = N extends 'seed' | 'line' | 'at'
  ? number | null
  : N extends 'mode'
    ? Mode | null
    : string | null;

type Asked<Q extends string> = Q extends `${infer N}&${infer R}`
  ? { readonly [K in N]: Value<K> } & Asked<R>
  : { readonly [K in Q]: Value<K> };

type Path<P extends string> = P extends `${infer Before}?${string}` ? Named<Before> : Named<P>;
type Query<P extends string> = P extends `${string}?${infer After}` ? Asked<After> : unknown;

/** One screen, with what its address says; null for what it does not. */
type RouteOf<K extends keyof Patterns> = { readonly kind: K } & Path<Patterns[K]> &
  Query<Patterns[K]>;

export type Route =
  | { [K in keyof Patterns]: RouteOf<K> }[keyof Patterns]
  | { readonly kind: 'unknown' };

/** The same to be written: what is not asked for may be left out. */
type Address =
  | {
      [K in keyof Patterns]: { readonly kind: K } & Path<Patterns[K]> & Partial<Query<Patterns[K]>>;
    }[keyof Patterns]
  | { readonly kind: 'unknown' };

/** What is asked for after the `?`, read; null where it is not there or cannot be meant. */
const READ: Readonly<Record<string, (text: string | null) => unknown>> = {
  seed: whole,
  line: whole,
  at: whole,
  mode: (text) => MODES.find((one) => one === text) ?? null,
};

/** Reads an address. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen = '', name = null, ...rest] = path.split('/');
  const kind = screen === '' ? 'shelf' : screen;
  if (!isKind(kind) || rest.length > 0) return { kind: 'unknown' };
  const { screen: own, field, optional, asked } = readPattern(kind);
  if (own !== screen) return { kind: 'unknown' };
  if (field === null ? name !== null : !optional && !name) return { kind: 'unknown' };
  const given = new URLSearchParams(query);
  const answers = asked.map((one) => {
    const text = given.get(one);
    return [one, READ[one] ? READ[one](text) : text];
  });
  const named = field === null ? [] : [[field, name || null]];
  return { kind, ...Object.fromEntries([...named, ...answers]) } as Route;
}

/** Writes the address that `parseRoute` reads as this. */
export function printRoute(route: Address): string {
  if (route.kind === 'unknown') return '#/';
  const { screen, field, asked } = readPattern(route.kind);
  const values: Readonly<Record<string, unknown>> = { ...route };
  const name = field === null ? null : values[field];
  const parts = asked.flatMap((one) =>
    values[one] === null || values[one] === undefined
      ? []
      : [`${one}=${encodeURIComponent(String(values[one]))}`],
  );
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  return `#/${screen}${typeof name === 'string' ? `/${name}` : ''}${query}`;
}

function readPattern(kind: keyof Patterns) {
  const [path = '', query = ''] = PATTERNS[kind].split('?');
  const [, screen = '', optional = '', field = null] =
    /^([\w-]*)(\[?)(?:\/:(\w+)\]?)?$/.exec(path) ?? [];
  return { screen, field, optional: optional !== '', asked: query === '' ? [] : query.split('&') };
}

function isKind(kind: string): kind is keyof Patterns {
  return Object.hasOwn(PATTERNS, kind);
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

import { CAUSES } from '../transcript/causes';
import { ENDINGS, SIGNS } from '../transcript/entries';
import { MOODS, PLACES, POSES, SETTINGS, SKIES } from '../transcript/looks';
import { SOUNDS } from '../transcript/sound-cues';
import { didYouMean } from './nearest';

/** Where a tag stands: at the top of the file, on a line, or inside a reply's brackets. */
export type Place = 'top' | 'line' | 'reply';

type Form = {
  readonly place: Place;
  /** The right way to write it, shown to an author who wrote it wrongly. */
  readonly form: string;
  readonly fits: (value: string) => boolean;
};

export type Tag = { readonly name: string; readonly value: string };
/** Why a tag is refused, and what would have been right, in one sentence. */
export type TagProblem = { readonly problem: string };

const some = (value: string): boolean => value !== '' && !value.includes('::');
/** Fits on a card. */
const brief = (value: string): boolean => some(value) && value.length <= 40;
const whole = (value: string): boolean => /^[1-9]\d{0,3}$/.test(value);
const pair = (value: string): boolean => /^[a-z][a-z-]* = \S.*$/.test(value);
const slug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
/** A language as browsers name it: `cy`, `en-GB`. */
const isLanguage = (value: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);
const behaviours = (value: string): boolean =>
  value.split(',').every((id) => /^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/.test(id.trim()));

function form(place: Place, text: string, fits: (value: string) => boolean): Form {
  return { place, form: `# ${text}`, fits };
}

function oneOf(place: Place, name: string, values: readonly string[]): Form {
  return form(place, `${name}: ${values.join(' | ')}`, (value) => values.includes(value));
}

/** A name may stand in two places: a law is what a story is about, and what a reply relies on. */
const FORMS: readonly (readonly [string, Form])[] = [
  ['title', form('top', 'title: The leaking kettle', some)],
  ['language', form('top', 'language: cy', isLanguage)],
  ['setting', oneOf('top', 'setting', SETTINGS)],
  ['customer', form('top', 'customer: Dev Malik', some)],
  ['colleague', form('top', 'colleague: Priya Shah (team leader)', some)],
  ['role', form('top', 'role: returns desk assistant', some)],
  ['situation', form('top', 'situation: A new kettle leaks, and Dev wants his money back.', some)],
  ['goal', form('top', 'goal: Find out what happened, and put it right.', some)],
  ['practises', form('top', 'practises: hearing somebody out', some)],
  ['minutes', form('top', 'minutes: 6', whole)],
  ['level', form('top', 'level: 1', (value) => /^[1-3]$/.test(value))],
  ['author', form('top', 'author: your name', some)],
  ['version', form('top', 'version: 1', whole)],
  ['scheme', form('top', 'scheme: complaint-handling-2', slug)],
  ['policy', form('top', 'policy: Refunds up to £50 …', some)],
  ['law', form('top', 'law: cra-30-day-reject', slug)],
  ['cause', oneOf('top', 'cause', CAUSES)],
  ['mood', oneOf('line', 'mood', MOODS)],
  ['pose', oneOf('line', 'pose', POSES)],
  ['cue', oneOf('line', 'cue', SIGNS)],
  ['fact', form('line', 'fact: order-number = K-4471', pair)],
  ['sensitive', form('line', 'sensitive: card-number = …', pair)],
  ['promise', form('line', 'promise: call back by Friday 4 pm', some)],
  ['sound', oneOf('line', 'sound', SOUNDS)],
  ['enters', form('line', 'enters: Priya', some)],
  ['calls', form('line', 'calls: Priya', some)],
  ['leaves', form('line', 'leaves: Priya', some)],
  ['place', oneOf('line', 'place', PLACES)],
  ['time', form('line', 'time: Thursday, ten past two', brief)],
  ['sky', oneOf('line', 'sky', SKIES)],
  ['ending', oneOf('line', 'ending', ENDINGS)],
  ['shows', form('reply', 'shows: listening.paraphrase, listening.check', behaviours)],
  ['law', form('reply', 'law: cra-30-day-reject', slug)],
  ['why', form('reply', 'why: what this reply does to the customer', some)],
];

const WHERE: Readonly<Record<Place, string>> = {
  top: 'at the top of the file',
  line: 'on a line that somebody says',
  reply: "inside a reply's [ ]",
};

/** Tags that Inky's own web export understands; they mean nothing here. */
const INKY =
  /^(theme|id)\s*:|^(CLASS|IMAGE|BACKGROUND|AUDIO|AUDIOLOOP|LINK|LINKOPEN)\s*:|^(CLEAR|RESTART|UNCLICKABLE)$/;

/** Whether a tag is one of Inky's own, to be passed over in silence. */
export function isInkyTag(text: string): boolean {
  return INKY.test(text);
}

/** Reads one tag (without its `#`) as written at `place`. */
export function parseTag(text: string, place: Place): Tag | TagProblem {
  const colon = text.indexOf(':');
  const name = text.slice(0, colon < 0 ? undefined : colon).trim();
  const forms = FORMS.filter(([known]) => known === name).map(([, form]) => form);
  const [other] = forms;
  if (!other) return { problem: strangeTag(text, name, place) };
  const known = forms.find((form) => form.place === place);
  if (!known) return { problem: `"# ${name}" belongs ${WHERE[other.place]}: ${other.form}` };
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  return known.fits(value)
    ? { name, value }
    : { problem: `"# ${text}" does not fit: write ${known.form}` };
}

/** Whether `name` is a tag that states a fact about the whole scenario. */
export function isTopTag(text: string): boolean {
  const name = text.split(':')[0]?.trim();
  return FORMS.some(([known, { place }]) => known === name && place === 'top');
}

function strangeTag(text: string, name: string, place: Place): string {
  if (/^\d/.test(text)) {
    return `"#${text}" is read as a tag: if it is a number to be said, write \\#${text}`;
  }
  const meant = didYouMean(name, namesAt(place));
  return `"# ${text}" is not a tag${meant || ':'} ${here(place)} it may be ${namesAt(place).join(', ')}`;
}

const here = (place: Place): string => WHERE[place];

function namesAt(place: Place): readonly string[] {
  return FORMS.flatMap(([name, known]) => (known.place === place ? [name] : []));
}

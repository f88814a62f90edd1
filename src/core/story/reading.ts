import {
  ENDINGS,
  type Ending,
  type Fact,
  type Feelings,
  type Reply,
  type Said,
  SIGNS,
} from '../transcript/entries';
import { MOODS, PLACES, POSES, SKIES } from '../transcript/looks';
import { type Line, type Option, StoryFault } from './story';
import { isInkyTag, isTopTag, type Place, parseTag } from './tags';

/** One line of Ink as an entry. Throws a `StoryFault` for a tag outside the grammar. */
export function readLine(line: Line, names: readonly string[], feelings: Feelings): Said {
  const values = valuesOf(line.tags, 'line');
  const { who, text } = speech(line.text, names);
  const mood = MOODS.find((known) => known === values('mood')[0]);
  const pose = POSES.find((known) => known === values('pose')[0]);
  const cues = SIGNS.filter((known) => values('cue').includes(known));
  const facts = values('fact').map(readFact);
  const sensitive = values('sensitive').map(readFact);
  const promises = values('promise');
  const sound = values('sound')[0];
  return {
    kind: 'said',
    who,
    text,
    feelings,
    ...(mood && { mood }),
    ...(pose && { pose }),
    ...(cues.length > 0 && { cues }),
    ...(facts.length > 0 && { facts }),
    ...(sensitive.length > 0 && { sensitive }),
    ...(promises.length > 0 && { promises }),
    ...(sound !== undefined && { sound }),
    ...readStaging(values),
  };
}

/** What a line changes on stage: who is there, where and when it is. */
function readStaging(values: (name: string) => readonly string[]): Partial<Said> {
  const [enters, calls, leaves] = [values('enters'), values('calls'), values('leaves')];
  const place = PLACES.find((known) => known === values('place')[0]);
  const time = values('time')[0];
  const sky = SKIES.find((known) => known === values('sky')[0]);
  return {
    ...(enters.length > 0 && { enters }),
    ...(calls.length > 0 && { calls }),
    ...(leaves.length > 0 && { leaves }),
    ...(place && { place }),
    ...(time !== undefined && { time }),
    ...(sky && { sky }),
  };
}

/** One choice of Ink as a reply. Throws a `StoryFault` for a tag outside the grammar. */
export function readReply(option: Option): Reply {
  const values = valuesOf(option.tags, 'reply');
  const shows = values('shows').flatMap((value) => value.split(',').map((id) => id.trim()));
  const why = values('why')[0];
  const law = values('law');
  return {
    text: option.text,
    shows,
    ...(why !== undefined && { why }),
    ...(law.length > 0 && { law }),
  };
}

/** How the story says that it ended. Throws a `StoryFault` if it stops without saying so. */
export function readEnding(tags: readonly string[]): Ending {
  const value = valuesOf(tags, 'line')('ending').at(-1);
  const ending = ENDINGS.find((known) => known === value);
  if (!ending) {
    throw new StoryFault('no-ending', 'It stops with no replies and no "# ending: …" tag.');
  }
  return ending;
}

function valuesOf(tags: readonly string[], place: Place): (name: string) => readonly string[] {
  const read = tags
    .filter((text) => !isInkyTag(text) && !(place === 'line' && isTopTag(text)))
    .map((text) => parseTag(text, place));
  for (const tag of read) if ('problem' in tag) throw new StoryFault('bad-tag', tag.problem);
  return (name) => read.flatMap((tag) => ('name' in tag && tag.name === name ? [tag.value] : []));
}

function speech(text: string, names: readonly string[]): { who: string | null; text: string } {
  const colon = text.indexOf(':');
  const who = names.find((name) => name === text.slice(0, Math.max(colon, 0)).trim());
  return who === undefined ? { who: null, text } : { who, text: text.slice(colon + 1).trim() };
}

function readFact(value: string): Fact {
  const equals = value.indexOf(' = ');
  return { name: value.slice(0, equals), value: value.slice(equals + 3).trim() };
}

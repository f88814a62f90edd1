import { readFileSync } from 'node:fs';
import { editionOf, inRoot } from '../src/build/story-files';
import { writtenUp } from '../src/core/marking/written-up';
import type { Compiled } from '../src/core/story/compile';
import { scenarioOf } from '../src/core/story/header';
import { createSession, type Session, type SessionPlan } from '../src/core/story/session';
import type { Entry } from '../src/core/transcript/entries';
import { parsePlay, type Script } from '../src/core/transcript/play';
import { compiled } from './story';

type Sound = Extract<Compiled, { story: unknown }>;

/** All that a session of a compiled story needs. */
export function planOf({ story, header }: Sound, seed: number): SessionPlan {
  return { story, scenario: scenarioOf(header), edition: editionOf(story), seed };
}

/** A session of a compiled story, ready to begin. */
export function sessionOf(story: Sound, seed: number): Session {
  return createSession(planOf(story, seed));
}

/** Performs a script from beginning to end. Fails where a reply is not on offer. */
export function performPlay(scenario: string, script: Script): readonly Entry[] {
  const session = sessionOf(compiled(scenario), script.seed);
  const entries: Entry[] = [...session.begin()];
  for (const text of script.replies) {
    const last = entries.at(-1);
    const offered = last?.kind === 'offered' ? last.replies.map((reply) => reply.text) : [];
    const reply = offered.indexOf(text);
    if (reply < 0) throw new Error(`"${text}" is not on offer. On offer: ${offered.join(' / ')}`);
    entries.push(...session.choose(reply));
  }
  return [...entries, ...writtenUp(entries, script)];
}

/** The transcript of a play that stands beside its story. */
export function performed(scenario: string, play: string): readonly Entry[] {
  const text = readFileSync(inRoot(`stories/${scenario}/plays/${play}.txt`), 'utf8');
  return performPlay(scenario, parsePlay(text));
}

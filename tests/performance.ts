import { editionOf } from '../src/build/story-files';
import type { Compiled } from '../src/core/story/compile';
import { scenarioOf } from '../src/core/story/header';
import { createSession, type Session } from '../src/core/story/session';
import type { Entry } from '../src/core/transcript/entries';
import type { Script } from '../src/core/transcript/play';
import { compiled } from './story';

/** A session of a compiled story, ready to begin. */
export function sessionOf(story: Extract<Compiled, { story: unknown }>, seed: number): Session {
  const scenario = scenarioOf(story.header);
  return createSession({ story: story.story, scenario, edition: editionOf(story.story), seed });
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
  if (script.record) entries.push({ kind: 'recorded', fields: script.record });
  return entries;
}

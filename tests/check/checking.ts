import type { Finding } from '../../src/core/check/finding';
import { type CheckPlan, checkStory, type Report } from '../../src/core/check/report';
import { scheme, sound, tiny, tinyText } from '../story';

/** The report of a tiny story; `body` is Ink. */
export function check(body: string, plan: Partial<CheckPlan> = {}): Report {
  const { story, header, places } = sound(tiny(body));
  return checkStory({
    story,
    header,
    scheme: scheme(),
    sources: [{ file: 'tiny.ink', text: tinyText(body) }],
    places,
    ...plan,
  });
}

export function ids(body: string): readonly string[] {
  return check(body).findings.map(({ id }) => id);
}

/** The text of the line that a finding points at. */
export function lineOf(body: string, finding: Finding | undefined): string {
  return tinyText(body).split('\n')[(finding?.line ?? 0) - 1] ?? '';
}

/** Two decisions in which nothing is wrong but that they are short of marks. */
export const PLAIN = `
Dev: It leaks. # mood: worried
* [So it leaks. # shows: listening.paraphrase]
  Dev: Yes. # mood: calm
* [Are you sure? # shows: listening.assume]
  Dev: Yes! # mood: annoyed
- Dev: And now?
* [I will ring you. # shows: ownership.take]
  Dev: Good. # ending: resolved
* [Ask head office. # shows: ownership.pass-buck]
  Dev: Oh. # ending: lost
- -> END`;

/** Twelve decisions with a good reply and a bad one, the bad one first. */
export function many(good: string, bad: string): string {
  const parts = Array.from(
    { length: 12 },
    (_, at) => `Dev: Part ${at}.
* [${bad} ${at}. # shows: listening.assume]
  Dev: No.
* [${good} ${at}. # shows: listening.check]
  Dev: Yes.
- `,
  );
  return `${parts.join('')}Dev: Bye. # ending: resolved
-> END`;
}

export function words(count: number): string {
  return Array.from({ length: count }, () => 'well').join(' ');
}

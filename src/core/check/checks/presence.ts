import type { Said } from '../../transcript/entries';
import {
  type Presence,
  presenceAfter,
  presenceAt,
  presenceDuring,
} from '../../transcript/presence';
import { signPose } from '../../transcript/scene';
import { type Exploration, pathTo, type Step } from '../explore/explore';
import { type Finding, type Subject, slug } from '../finding';

/** Whoever speaks is there, on every way to the line; and a line shows one sign, not two. */
export function checkPresence(subject: Subject): readonly Finding[] {
  return [...absentSpeakers(subject), ...twoPoses(subject)];
}

function absentSpeakers({ header, exploration, walk, where }: Subject): readonly Finding[] {
  // A story that says nothing of who comes and goes leaves it to the picture.
  const level = walk.lines.some(isStaged) ? 'error' : 'warning';
  const found = new Map<string, Finding>();
  for (const { line, who, state } of absences(exploration, presenceAt(header))) {
    const id = `presence.absent:${slug(`${who} ${line.text}`)}`;
    if (found.has(id)) continue;
    found.set(id, {
      id,
      level,
      ...where.words(line.text),
      what: `${who} says "${line.text}" and is not there: nobody came by that name, or they have left.`,
      why: `The picture shows who is there: write # enters: ${who} where they come, or # calls: ${who} where they are on the telephone.`,
      path: state === null ? [] : pathTo(exploration, state),
    });
  }
  return [...found.values()];
}

function isStaged({ enters, calls, leaves, place }: Said): boolean {
  return Boolean(enters ?? calls ?? leaves ?? place);
}

type Absence = { readonly line: Said; readonly who: string; readonly state: number | null };

/** Each speaker who is not there on some way, with a state that the line follows. */
function absences(exploration: Exploration, begin: Presence): readonly Absence[] {
  const found: Absence[] = [];
  const seen = exploration.states.map(() => new Map<string, Presence>());
  const open: { readonly state: number; readonly presence: Presence }[] = [];
  const take = (step: Step, before: Presence, state: number | null): void => {
    let presence = before;
    for (const line of step.lines) {
      const during = presenceDuring(presence, line);
      const { who } = line;
      if (who !== null && !isThere(during, who)) found.push({ line, who, state });
      presence = presenceAfter(during, line);
    }
    if (step.to.kind !== 'decision') return;
    const known = seen[step.to.state];
    const key = keyOf(presence);
    if (!known || known.has(key)) return;
    known.set(key, presence);
    open.push({ state: step.to.state, presence });
  };
  take(exploration.opening, begin, null);
  for (let next = open.pop(); next; next = open.pop()) {
    const { state, presence } = next;
    for (const step of exploration.states[state]?.steps ?? []) take(step, presence, state);
  }
  return found;
}

function isThere({ people }: Presence, who: string): boolean {
  return people.some(({ name }) => name === who);
}

function keyOf({ place, people }: Presence): string {
  return [place, ...people.map(({ name, by }) => `${name} ${by}`).sort()].join();
}

/** A line that gives a sign which is a pose, and strikes another. */
function twoPoses({ walk, where }: Subject): readonly Finding[] {
  return walk.lines.flatMap((line): readonly Finding[] => {
    const sign = signPose(line);
    if (sign === null || line.pose === undefined || line.pose === sign) return [];
    return [
      {
        id: `presence.two-poses:${slug(line.text)}`,
        level: 'error',
        ...where.words(line.text),
        what: `"${line.text}" gives the sign ${sign} and strikes the pose ${line.pose}.`,
        why: 'The picture can show one of them: whoever notes the other would be marked for what nobody saw.',
        path: [],
      },
    ];
  });
}

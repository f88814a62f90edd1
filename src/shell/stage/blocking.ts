import type { Sign } from '../../core/transcript/entries';
import type { Mood, Pose } from '../../core/transcript/looks';
import type { Person } from '../../core/transcript/presence';
import type { Scene } from '../../core/transcript/scene';
import { LAYOUTS, type Spot } from './layout';

/** Somebody who is drawn: how they look, and where they stand. */
export type Role = {
  readonly name: string;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly sign: Sign | null;
  readonly speaking: boolean;
  readonly spot: Spot;
};

/** Who is drawn in a scene: those in the picture, and one who is on the telephone beside it. */
export type Blocking = {
  readonly roles: readonly Role[];
  readonly caller: Omit<Role, 'spot'> | null;
};

/** Puts everybody who is there in their place; whoever speaks is never left out. */
export function block(scene: Scene): Blocking {
  const { main, first, beside, call } = LAYOUTS[scene.place];
  const here = bySpeaking(scene, 'person');
  const line = bySpeaking(scene, 'line');
  const inMain = call === null ? line.slice(0, 1) : here.slice(0, 1);
  const others = (call === null ? here : here.slice(1)).slice(0, beside.length);
  const central = others.length > 0 && call !== null ? first : main;
  const placed = [
    ...inMain.map((person) => ({ person, spot: central })),
    ...others.map((person, at) => ({ person, spot: beside[at] ?? null })),
  ];
  const [caller] = call === null ? [] : line;
  return {
    roles: placed.flatMap(({ person, spot }) => (spot ? [{ ...looks(scene, person), spot }] : [])),
    caller: caller ? looks(scene, caller) : null,
  };
}

// The customer first; then those who speak, because there is not room for everybody.
function bySpeaking({ people, customer, speaking }: Scene, by: Person['by']): readonly Person[] {
  const rank = ({ name }: Person): number => {
    if (by === 'line' && name === speaking) return 0;
    return isCustomer(name, customer) ? 1 : name === speaking ? 2 : 3;
  };
  return people.filter((person) => person.by === by).sort((a, b) => rank(a) - rank(b));
}

function looks({ customer, mood, pose, sign, speaking }: Scene, { name }: Person) {
  const talks = speaking === name;
  if (isCustomer(name, customer)) return { name, mood, pose, sign, speaking: talks };
  return {
    name,
    mood: 'calm' as const,
    pose: talks ? ('explaining' as const) : ('open' as const),
    sign: null,
    speaking: talks,
  };
}

// A line names its speaker by first name.
function isCustomer(name: string, customer: string): boolean {
  return name === customer || name === customer.split(' ')[0];
}

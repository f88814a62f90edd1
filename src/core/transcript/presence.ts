import type { Began, Said } from './entries';
import type { Place } from './looks';

/** Somebody who is there, by first name: in person, or on the telephone or in the chat. */
export type Person = { readonly name: string; readonly by: 'person' | 'line' };

export type Presence = { readonly place: Place; readonly people: readonly Person[] };

/** Who is there as a story begins: its customer. */
export function presenceAt({ setting, customer }: Pick<Began, 'setting' | 'customer'>): Presence {
  const by = setting === 'phone' || setting === 'chat' ? 'line' : 'person';
  return { place: setting, people: [{ name: customer.split(' ')[0] ?? customer, by }] };
}

/** Who is there while a line is said. Whoever speaks it is still there, though they go with it. */
export function presenceDuring(before: Presence, line: Said): Presence {
  const { enters = [], calls = [], leaves = [], place = before.place } = line;
  const came: readonly Person[] = [
    ...enters.map((name): Person => ({ name, by: 'person' })),
    ...calls.map((name): Person => ({ name, by: 'line' })),
  ];
  const stayed = line.place === undefined ? before.people : [];
  const kept = stayed.filter(({ name }) => {
    const goes = leaves.includes(name) && name !== line.who;
    return !goes && !came.some((one) => one.name === name);
  });
  return { place, people: [...kept, ...came] };
}

/** Who is there once a line has been said, of those who were there for it. */
export function presenceAfter(during: Presence, { leaves = [] }: Said): Presence {
  return { ...during, people: during.people.filter(({ name }) => !leaves.includes(name)) };
}

import { createDice } from '../src/core/transcript/shuffle';

type Dice = (below: number) => number;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const TEXTS = [
  '',
  '__proto__',
  'constructor',
  '\u0000\u0007\u001b[2J',
  '\u202egnp.exe\u2066',
  '<img src=x onerror=alert(1)>',
  'undefined',
  '\ud800',
  'x'.repeat(30_000),
] as const;
/** As they are written in JSON, and in what is nearly JSON. */
const NUMBERS = ['NaN', '1e999', '-1e999', '-0', '-1', '0.5', '9007199254740993', '1e308', '0x10'];
const TOKENS = ['{', '}', '[', ']', ',', ':', '"', 'null', 'true', '\\', '\\u0000', '//', '\n'];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'kind', 'mark', 'x'.repeat(900)];

function pick<T>(dice: Dice, items: readonly T[]): T {
  const item = items[dice(items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** The same file, damaged in one way that `seed` decides: its bytes, its tokens or its structure. */
export function mutate(text: string, seed: number): string {
  const dice = createDice(seed);
  const ways = [bytes, token, number, structure, structure, structure];
  return pick(dice, ways)(text, dice);
}

function bytes(text: string, dice: Dice): string {
  const data = new TextEncoder().encode(text);
  for (let times = dice(4) + 1; times > 0; times -= 1) data[dice(data.length)] = dice(256);
  const end = dice(5) === 0 ? dice(data.length) : data.length;
  return new TextDecoder().decode(data.subarray(0, end));
}

function token(text: string, dice: Dice): string {
  const from = dice(text.length);
  return text.slice(0, from) + pick(dice, TOKENS) + text.slice(from + dice(3));
}

function number(text: string, dice: Dice): string {
  const found = [...text.matchAll(/-?\d+(\.\d+)?/g)];
  const { 0: old, index } = pick(dice, found);
  return text.slice(0, index) + pick(dice, NUMBERS) + text.slice(index + old.length);
}

function structure(text: string, dice: Dice): string {
  const root: Json = JSON.parse(text);
  const spots = spotsIn(root);
  pick(dice, CHANGES)(pick(dice, spots), dice, spots);
  return JSON.stringify(root);
}

/** One list or group of fields of a file. */
type Spot = Json[] | { [key: string]: Json };

const CHANGES: readonly ((spot: Spot, dice: Dice, spots: readonly Spot[]) => void)[] = [
  (spot, dice) => put(spot, dice, pick(dice, TEXTS)),
  (spot, dice) => put(spot, dice, pick(dice, [0, 1, 7, 4e15, true, false, null])),
  (spot, dice, spots) => put(spot, dice, structuredClone(pick(dice, spots))),
  (spot, dice) => {
    if (Array.isArray(spot)) spot.splice(dice(spot.length + 1), 1);
    else delete spot[pick(dice, ['', ...Object.keys(spot)])];
  },
  (spot, dice) => {
    if (Array.isArray(spot)) spot.push(...structuredClone(spot.slice(dice(spot.length + 1))));
    else Object.defineProperty(spot, pick(dice, KEYS), { value: { x: 1 }, enumerable: true });
  },
  (spot, dice) => {
    if (!Array.isArray(spot) || spot.length < 2) return;
    const [one = null] = spot.splice(dice(spot.length), 1);
    spot.splice(dice(spot.length + 1), 0, one);
  },
];

function put(spot: Spot, dice: Dice, value: Json): void {
  if (Array.isArray(spot)) spot[dice(spot.length + 1)] = value;
  else spot[pick(dice, [...Object.keys(spot), 'mark'])] = value;
}

function spotsIn(json: Json): readonly Spot[] {
  if (typeof json !== 'object' || json === null) return [];
  return [json, ...Object.values(json).flatMap(spotsIn)];
}

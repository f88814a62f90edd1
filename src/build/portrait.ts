import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Mood } from '../core/transcript/looks';
import { figureOf } from '../shell/stage/cast';
import { EXPRESSIONS } from '../shell/stage/expression';
import { parseSheet, type Sheet } from '../shell/stage/sheet';
import { inRoot } from './story-files';

const PEOPLE = inRoot('assets/people');
const FACES = 'faces';
/** Head and shoulders, in the frame that people are drawn in. */
const FRAME = '100 -40 660 660';

/** Files under assets/people that portraits are drawn from. */
export function portraitFiles(): readonly string[] {
  return readdirSync(PEOPLE)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => join(PEOPLE, name));
}

/**
 * A customer's head and shoulders as the address of a small picture, drawn from the same sheets as
 * the scene: a card can show who is met long before the scene itself is fetched.
 */
export function portraitOf(customer: string, mood: Mood): string {
  const names = portraitFiles().map((file) => basename(file, '.svg'));
  const drawn = names.filter((name) => name !== FACES);
  const person = sheetOf(figureOf(customer, drawn, ['dev', 'teresa']));
  const faces = sheetOf(FACES);
  const { brows, eyes, mouth } = EXPRESSIONS[mood];
  const parts = [
    markupIn(person, 'open'),
    markupIn(person, 'head'),
    ...[brows, eyes, 'nose-smile', mouth].map((name) => markupIn(faces, name)),
    markupIn(person, 'glasses'),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${FRAME}">${parts.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function sheetOf(name: string): Sheet {
  return parseSheet(readFileSync(join(PEOPLE, `${name}.svg`), 'utf8'));
}

/** A part where it belongs in the frame; nothing where the sheet has none of that name. */
function markupIn(sheet: Sheet, name: string | null): string {
  const part = name === null ? undefined : sheet.get(name);
  if (!part) return '';
  const { x, y, width, height, markup } = part;
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<svg ${box} viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`;
}

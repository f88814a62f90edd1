import { report } from '../page/faults';
import { parseSheet, type Sheet } from './sheet';

// Vite reads these calls as they are written: neither the paths nor the options can be a name.
const people = byName(
  import.meta.glob<string>('../../../assets/people/*.svg', { query: '?raw', import: 'default' }),
);
const scenes = byName(
  import.meta.glob<string>('../../../assets/scenes/*-scene.svg', {
    query: '?raw',
    import: 'default',
  }),
);
const loaded = new Map<() => Promise<string>, Promise<Sheet>>();

/** Who has been drawn: a person's sheet is called by their first name. */
export const DRAWN: readonly string[] = [...people.keys()].filter((name) => name !== 'faces');

/** Who stands in for somebody nobody has drawn. */
export const STRANGERS: readonly string[] = ['dev', 'teresa'];
export const COLLEAGUES: readonly string[] = ['bethan', 'amir'];

export function personSheet(name: string): Promise<Sheet> {
  return sheetFrom(people.get(name));
}

export function faceSheet(): Promise<Sheet> {
  return sheetFrom(people.get('faces'));
}

export function sceneSheet(name: string): Promise<Sheet> {
  return sheetFrom(scenes.get(`${name}-scene`));
}

function sheetFrom(load: (() => Promise<string>) | undefined): Promise<Sheet> {
  if (!load) return Promise.reject(new Error('There is no such picture.'));
  const sheet = loaded.get(load) ?? load().then(parseSheet);
  loaded.set(load, sheet);
  // A picture that could not be fetched is asked for again next time.
  sheet.catch((error: unknown) => {
    report(error);
    loaded.delete(load);
  });
  return sheet;
}

function byName<T>(files: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.svg$/g, ''), load]),
  );
}

/** Where the learner is, as the address says it after the `#`. */
export type Route =
  | { readonly kind: 'shelf' }
  | { readonly kind: 'play'; readonly scenario: string; readonly seed: number | null }
  /** `line`: the entry number to show within the conversation. */
  | { readonly kind: 'debrief'; readonly attempt: string; readonly line: number | null }
  /** The map of a scenario, which gives all of it away. */
  | { readonly kind: 'map'; readonly scenario: string }
  /** `story`: the one that is open, or null for all of one's own. */
  | { readonly kind: 'try'; readonly story: string | null }
  | { readonly kind: 'unknown' };

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, name, rest] = path.split('/');
  const asked = new URLSearchParams(query);
  if (rest !== undefined) return { kind: 'unknown' };
  if (screen === '' && name === undefined) return { kind: 'shelf' };
  if (screen === 'play' && name) {
    return { kind: 'play', scenario: name, seed: whole(asked.get('seed')) };
  }
  if (screen === 'debrief' && name) {
    return { kind: 'debrief', attempt: name, line: whole(asked.get('line')) };
  }
  if (screen === 'map' && name) return { kind: 'map', scenario: name };
  if (screen === 'try') return { kind: 'try', story: name || null };
  return { kind: 'unknown' };
}

export function printRoute(route: Route): string {
  switch (route.kind) {
    case 'shelf':
    case 'unknown':
      return '#/';
    case 'play':
      return `#/play/${route.scenario}${query('seed', route.seed)}`;
    case 'try':
      return route.story === null ? '#/try' : `#/try/${route.story}`;
    case 'debrief':
      return `#/debrief/${route.attempt}${query('line', route.line)}`;
    case 'map':
      return `#/map/${route.scenario}`;
  }
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

function query(name: string, value: number | null): string {
  return value === null ? '' : `?${name}=${value}`;
}

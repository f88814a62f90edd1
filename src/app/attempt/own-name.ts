const PREFIX = 'own:';

/** Whether a scenario is somebody's own story, not one that is shipped. */
export function isOwn(scenario: string): boolean {
  return scenario.startsWith(PREFIX);
}

/** The id of one's own story, as its scenario is called. */
export function idOf(scenario: string): string {
  return scenario.slice(PREFIX.length);
}

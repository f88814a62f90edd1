/** The story that a scenario tells: `leaking-kettle`, of `leaking-kettle.cy` too. */
export function storyOf(scenario: string): string {
  return scenario.split('.')[0] ?? scenario;
}

/** The language in a scenario's name, `cy` of `leaking-kettle.cy`; null in the name of the story itself. */
export function languageIn(scenario: string): string | null {
  return scenario.split('.')[1] ?? null;
}

/** Where a scenario stands: `leaking-kettle/leaking-kettle.cy.ink`, in the folder of its story. */
export function scenarioPath(scenario: string): string {
  return `${storyOf(scenario)}/${scenario}.ink`;
}

/** Whether a scenario is told in a language, `cy` or `cy-GB`; what names none is told in English. */
export function isToldIn(scenario: string, language = 'en'): boolean {
  const [tongue] = language.split('-');
  return (languageIn(scenario) ?? 'en').split('-')[0] === tongue;
}

const OWN = 'own:';

/** What the scenario of somebody's own story with that id is called. */
export function ownScenario(id: string): string {
  return `${OWN}${id}`;
}

/** Whether a scenario is somebody's own story, not one that is shipped. */
export function isOwn(scenario: string): boolean {
  return scenario.startsWith(OWN);
}

/** The id of somebody's own story, as its scenario is called. */
export function ownIdOf(scenario: string): string {
  return scenario.slice(OWN.length);
}
